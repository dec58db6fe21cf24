/** What was found on each of the three axes, in words. */
import { summarise } from '../../core/report.ts';
import type { Axis } from '../../core/rule.ts';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { isNothingInForce } from '../nothing-in-force.ts';
import { useSession } from '../session-context.ts';

const axes: readonly Axis[] = ['diplomatic', 'reputational', 'security'];

export function Axes() {
  const { state } = useSession();
  const { t } = useText();
  const report = state.report.value;
  if (!report || report.draft.text.trim() === '') return null;
  if (isNothingInForce(state.active.value)) return null;
  const worstOn = summarise(state.shown.value);
  return (
    <ul class="axes" aria-label={t('sidebar.axes')}>
      {axes.map((axis) => {
        const worst = worstOn[axis];
        return (
          <li key={axis} data-axis={axis} data-level={worst ?? undefined}>
            <span class="axis-name">{t(`common.axis.${axis}`)}</span>
            <span class="axis-word">
              {worst && <Icon name={worst} />}
              {t(`sidebar.axis.${worst ?? 'none'}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
