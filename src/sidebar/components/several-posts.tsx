/** A thread, or posts of their own: each with its text, its length and a button that copies it. */
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import type { Post } from '../posts.ts';
import { PostCount } from './post-count.tsx';

export function SeveralPosts({ posts }: { posts: readonly Post[] }) {
  const { t } = useText();
  return (
    <ol class="posts">
      {posts.map((post, i) => (
        <li key={post.languages.join()} class="card">
          <PostCount post={post} />
          <p class="draft post-text" dir="auto" lang={post.languages[0]}>
            {post.text}
          </p>
          <CopyButton text={post.text} label={t('sidebar.copyPart', { number: i + 1 })}>
            {t('common.copy')}
          </CopyButton>
        </li>
      ))}
    </ol>
  );
}
