/** One better way to say it, to read; it is copied, never applied by a click. */
import { useText } from '../../ui/language-context.ts';
import type { Advice } from '../advice.ts';

export function AdviceLine({ advice }: { advice: Advice }) {
  const { t } = useText();
  return (
    <p class="advice">
      <span class="soft">{t('sidebar.oneWay')}</span>{' '}
      <span class="draft" dir="auto" lang={advice.lang}>
        {advice.text}
      </span>
    </p>
  );
}
