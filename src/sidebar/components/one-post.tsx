/** One post in all its languages: its length, and the buttons that insert or copy it. */
import type { Part } from '../../bilingual/layout.ts';
import type { LinkedDraft } from '../../protocol/link.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSession } from '../session-context.ts';
import { PartLength } from './part-length.tsx';

interface OnePostProps {
  readonly part: Part;
  /** What the post was made from. */
  readonly draft: LinkedDraft;
  readonly isComplete: boolean;
  /** The post is in the draft already: once is enough. */
  readonly isInserted: boolean;
}

export function OnePost({ part, draft, isComplete, isInserted }: OnePostProps) {
  const session = useSession();
  const { t } = useText();
  return (
    <section class="post-bar" aria-label={t('sidebar.layout.one')}>
      <PartLength part={part} />
      {part.over > 0 && (
        <p class="over" data-level="serious">
          {t('sidebar.over.one', { count: part.over })}
        </p>
      )}
      {isInserted ? (
        <Notice>{t('sidebar.inserted')}</Notice>
      ) : (
        <div class="actions">
          <Button
            kind={isComplete && part.over === 0 ? 'main' : 'plain'}
            onPress={() => void session.insert(part.text, draft.text)}
          >
            {t(isComplete ? 'sidebar.insert' : 'sidebar.insert.partly')}
          </Button>
          <CopyButton text={part.text}>{t('common.copy')}</CopyButton>
        </div>
      )}
    </section>
  );
}
