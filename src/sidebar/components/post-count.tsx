/** The languages of a post and its length, as the network counts it. */
import { useText } from '../../ui/language-context.ts';
import { nameOf } from '../language-name.ts';
import type { Post } from '../posts.ts';
import { Meter } from './meter.tsx';

export function PostCount({ post }: { post: Post }) {
  const { t, language } = useText();
  const { count, languages } = post;
  const names = languages.map((tag) => nameOf(tag, language)).join(' + ');
  return (
    <div class="post-count">
      <p>
        <b>{names}</b>
        {count && (
          <span class="number" data-level={count.remaining < 0 ? 'serious' : undefined}>
            {t('sidebar.total', { used: count.used, limit: count.limit })}
          </span>
        )}
      </p>
      {count && <Meter used={count.used} limit={count.limit} />}
    </div>
  );
}
