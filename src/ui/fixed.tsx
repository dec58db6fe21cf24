/** Says that a setting is the administrator's, and not to be changed here. */
import { useText } from './language-context.ts';

export function Fixed() {
  const { t } = useText();
  return <span class="fixed">{t('common.fixed')}</span>;
}
