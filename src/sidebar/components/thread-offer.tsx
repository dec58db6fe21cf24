/** The next part of a thread: where to open a box for it, and in an empty box the offer to put it there. */
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { useSession } from '../session-context.ts';
import { nextPart } from '../thread.ts';

export function ThreadOffer() {
  const session = useSession();
  const { t } = useText();
  const { thread, draft } = session.state;
  const next = thread.value && nextPart(thread.value);
  if (!thread.value || !next) return null;
  const { parts } = thread.value;
  const values = { number: next.number, total: next.total };
  const isBoxEmpty = draft.value?.text === '';
  const title = t(isBoxEmpty ? 'sidebar.thread.ready' : 'sidebar.thread.waiting', values);
  const forget = () => {
    thread.value = null;
  };
  return (
    <section class="card thread-offer" aria-label={title}>
      <p>{title}</p>
      <p class="draft" dir="auto" lang={next.part.langs[0]}>
        {next.part.text}
      </p>
      <div class="actions">
        {isBoxEmpty && (
          <Button kind="main" onPress={() => void session.placePart(parts, next.index, '')}>
            {t('sidebar.thread.put')}
          </Button>
        )}
        <CopyButton text={next.part.text} label={t('sidebar.copyPart', values)}>
          {t('common.copy')}
        </CopyButton>
        <Button kind="quiet" onPress={forget}>
          {t('sidebar.thread.forget')}
        </Button>
      </div>
    </section>
  );
}
