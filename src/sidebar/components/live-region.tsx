/** Says what was found, once the typing pauses, and what was not written; the only place that speaks by itself. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useText } from '../../ui/language-context.ts';
import type { Text } from '../../ui/text/index.ts';
import { isNothingInForce } from '../nothing-in-force.ts';
import { useSession } from '../session-context.ts';
import type { State } from '../state.ts';
import { nextPart } from '../thread.ts';

/** Milliseconds without a new report before anything is said. */
const pause = 1000;

export function LiveRegion() {
  const { state } = useSession();
  const { t } = useText();
  const said = useSignal('');
  useSignalEffect(() => {
    const words = [sayNews, sayState, sayThread, sayRemarks, sayParity].map((say) => say(state, t));
    const timer = setTimeout(() => {
      said.value = words.filter(Boolean).join(' ');
    }, pause);
    return () => clearTimeout(timer);
  });
  return (
    <p class="aloud" role="status" aria-live="polite">
      {said}
    </p>
  );
}

/** What became of a write that did not go as it should; empty when all is well. */
function sayNews({ writeNews }: State, t: Text): string {
  if (!writeNews.value) return '';
  const { kind } = writeNews.value;
  return t(kind === 'stale' ? 'sidebar.write.stale' : `sidebar.write.${kind}.title`);
}

/** What is out of order with the sidebar itself; empty when nothing is. */
function sayState({ trouble, isRenewed }: State, t: Text): string {
  if (trouble.value) return t(`sidebar.trouble.${trouble.value}`);
  return isRenewed.value ? t('sidebar.renewed.title') : '';
}

/** That the next part of a thread is ready for the empty box just entered. */
function sayThread({ thread, draft }: State, t: Text): string {
  const next = thread.value && nextPart(thread.value);
  if (!next || draft.value?.text !== '') return '';
  return t('sidebar.thread.ready', { number: next.number, total: next.total });
}

/** “3 remarks, 1 serious”, or that nothing was found or is in force; empty while there is no draft. */
function sayRemarks({ report, shown, active }: State, t: Text): string {
  if (!report.value || report.value.draft.text.trim() === '') return '';
  const findings = shown.value;
  if (isNothingInForce(active.value)) return t('sidebar.noPacks.title');
  if (findings.length === 0) {
    const count = report.value.findings.length;
    return count > 0 ? t('sidebar.left', { count }) : t('sidebar.nothing.title');
  }
  const remarks = t('common.remarks', { count: findings.length });
  const count = findings.filter(({ level }) => level === 'serious').length;
  return count === 0
    ? remarks
    : t('sidebar.live', { remarks, serious: t('common.serious', { count }) });
}

function sayParity({ parity }: State, t: Text): string {
  return parity.value.length > 0 ? t('sidebar.parity') : '';
}
