/** How much room is left, as the network counts it. */
import type { Count } from '../../core/text/counting.ts';
import { useText } from '../../ui/language-context.ts';
import { formatNumber } from '../../ui/text/index.ts';

export function CountLeft({ count }: { count: Count | null }) {
  const { t, language } = useText();
  if (!count) return null;
  const way = count.remaining < 0 ? 'over' : 'left';
  const values = { count: Math.abs(count.remaining), limit: count.limit };
  return (
    <p class="count number" data-level={way === 'over' ? 'serious' : undefined}>
      <span class="aloud">{t(`sidebar.count.label.${way}`, values)}</span>
      <span aria-hidden="true">
        <b>{formatNumber(values.count, language)}</b>
        <span>{t(`sidebar.count.${way}`, values)}</span>
      </span>
    </p>
  );
}
