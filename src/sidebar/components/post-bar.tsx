/** The post that the variants make: what is still missing, how long it is, and the way into the draft. */
import type { Variant } from '../../bilingual/variant.ts';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { nameOf } from '../language-name.ts';
import { layOutPosts } from '../posts.ts';
import { useSession } from '../session-context.ts';
import { countMissing, countSimilar, textOf, type Wording, wordingsOf } from '../wording.ts';
import { OnePost } from './one-post.tsx';
import { SeveralPosts } from './several-posts.tsx';

export function PostBar({ variants }: { variants: readonly Variant[] }) {
  const { state } = useSession();
  const report = state.report.value;
  if (!report) return null;
  const worded = variants.map(({ to, from }) => ({ to, from }));
  const halves = variants.map((variant) => ({
    to: variant.to,
    wordings: wordingsOf(variant, state.edits.value),
  }));
  const written = halves
    .map(({ to, wordings }) => ({ lang: to, text: textOf(wordings) }))
    .filter(({ text }) => text !== '');
  const source = { lang: worded[0]?.from ?? 'und', text: report.draft.text.trim() };
  const posts = layOutPosts(state.layout.value, [source, ...written], () => report.count);
  const isComplete = halves.every(({ wordings }) => countMissing(wordings) === 0);
  return (
    <section class="post-bar">
      {halves.map(({ to, wordings }) => (
        <Gaps key={to} to={to} wordings={wordings} />
      ))}
      {state.layout.value === 'one' ? (
        <OnePost post={posts[0]} isComplete={isComplete} isWritten={written.length > 0} />
      ) : (
        <SeveralPosts posts={posts} />
      )}
    </section>
  );
}

/** What the person should know of a language before it goes into a post. */
function Gaps({ to, wordings }: { to: string; wordings: readonly Wording[] }) {
  const { t, language } = useText();
  const missing = countMissing(wordings);
  const similar = countSimilar(wordings);
  const values = { language: nameOf(to, language) };
  return (
    <>
      {missing === wordings.length && <Notice>{t('sidebar.missing.all', values)}</Notice>}
      {missing > 0 && missing < wordings.length && (
        <Notice>{t('sidebar.missing', { ...values, count: missing })}</Notice>
      )}
      {similar > 0 && (
        <Notice level="caution">{t('sidebar.similar', { ...values, count: similar })}</Notice>
      )}
    </>
  );
}
