/** The languages of a post and its length, as the network counts it. */
import type { Part } from '../../bilingual/layout.ts';
import { useText } from '../../ui/language-context.ts';
import { nameOf } from '../language-name.ts';
import { Meter } from './meter.tsx';

export function PartLength({ part: { langs, count } }: { part: Part }) {
  const { t, language } = useText();
  return (
    <div class="part-length">
      <p class="part-head">
        <span>{langs.map((tag) => nameOf(tag, language)).join(' + ')}</span>
        {count && (
          <span class="number" data-level={count.remaining < 0 ? 'serious' : undefined}>
            {t('sidebar.total', { used: count.used, limit: count.limit })}
          </span>
        )}
      </p>
      {count && <Meter used={count.used} limit={count.limit} />}
    </div>
  );
}
