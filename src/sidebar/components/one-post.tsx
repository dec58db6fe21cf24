/** One post in all its languages: its length, and the buttons that insert or copy it. */
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Post } from '../posts.ts';
import { useSession } from '../session-context.ts';
import { PostCount } from './post-count.tsx';

interface OnePostProps {
  readonly post: Post | undefined;
  readonly isComplete: boolean;
  /** False when there is nothing yet beside the draft itself. */
  readonly isWritten: boolean;
}

export function OnePost({ post, isComplete, isWritten }: OnePostProps) {
  const session = useSession();
  const { t } = useText();
  if (!post || !isWritten) return null;
  const over = -(post.count?.remaining ?? 0);
  return (
    <>
      {over > 0 && <Notice level="caution">{t('sidebar.over.one', { count: over })}</Notice>}
      <PostCount post={post} />
      <div class="actions">
        <Button kind={isComplete ? 'main' : 'plain'} onPress={() => void session.insert(post.text)}>
          {t(isComplete ? 'sidebar.insert' : 'sidebar.insert.partly')}
        </Button>
        <CopyButton text={post.text}>{t('common.copy')}</CopyButton>
      </div>
    </>
  );
}
