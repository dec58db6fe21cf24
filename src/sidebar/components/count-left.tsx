/** How much room is left, as the network counts it; of several networks, where the least is left. */
import type { Count } from '../../core/text/counting.ts';
import { useText } from '../../ui/language-context.ts';
import { formatNumber, keyOr } from '../../ui/text/index.ts';

interface CountLeftProps {
  readonly count: Count | null;
  /** The draft goes to several networks, so that it must be said whose count this is. */
  readonly isStrictest: boolean;
}

export function CountLeft({ count, isStrictest }: CountLeftProps) {
  const { t, language } = useText();
  if (!count) return null;
  const way = count.remaining < 0 ? 'over' : 'left';
  const values = { count: Math.abs(count.remaining), limit: count.limit };
  const site = t(keyOr(`common.site.${count.site}`, 'common.site.other'));
  return (
    <p class="count number" data-level={way === 'over' ? 'serious' : undefined}>
      <span class="aloud">{t(`sidebar.count.label.${way}`, values)}</span>
      <span aria-hidden="true">
        <b>{formatNumber(values.count, language)}</b>
        <span>{t(`sidebar.count.${way}`, values)}</span>
      </span>
      {isStrictest && <span class="whose">{t('sidebar.count.on', { site })}</span>}
    </p>
  );
}
