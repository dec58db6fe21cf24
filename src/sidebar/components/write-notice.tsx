/** What became of a write that did not go as it should, and the text to copy where it could not be verified. */
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSession } from '../session-context.ts';

export function WriteNotice() {
  const { state } = useSession();
  const { t } = useText();
  const news = state.writeNews.value;
  const dismiss = () => {
    state.writeNews.value = null;
  };
  if (!news) return null;
  if (news.kind === 'stale') {
    return (
      <Notice level="note" onDismiss={dismiss}>
        {t('sidebar.write.stale')}
      </Notice>
    );
  }
  return (
    <section
      class="card unwritten"
      data-level="caution"
      aria-label={t(`sidebar.write.${news.kind}.title`)}
    >
      <h2>{t(`sidebar.write.${news.kind}.title`)}</h2>
      <p>{t(`sidebar.write.${news.kind}.body`)}</p>
      <p class="draft copied-text" dir="auto">
        {news.text}
      </p>
      <div class="actions">
        <CopyButton text={news.text} kind="main">
          {t('common.copy')}
        </CopyButton>
        <Button kind="quiet" onPress={dismiss}>
          {t('common.dismiss')}
        </Button>
      </div>
    </section>
  );
}
