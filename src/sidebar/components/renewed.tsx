/** The extension was updated under the open page: what became of the draft, and of what was in the sidebar before. */
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSession } from '../session-context.ts';

export function Renewed() {
  const { state } = useSession();
  const { t } = useText();
  if (!state.isRenewed.value) return null;
  const dismiss = () => {
    state.isRenewed.value = false;
  };
  return (
    <Notice onDismiss={dismiss}>
      <b>{t('sidebar.renewed.title')}</b>
      <span>{t('sidebar.renewed.body')}</span>
    </Notice>
  );
}
