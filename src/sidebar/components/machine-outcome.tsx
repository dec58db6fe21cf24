/** What stood in the way of a machine's draft, and what the person can do about it; nothing when all went well. */
import type { TranslatorProblem } from '../../bilingual/translator/translator.ts';
import { openOptions } from '../../browser/tabs.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Ended } from '../drafting.ts';

interface MachineOutcomeProps {
  readonly ended: Ended;
  readonly onDismiss: () => void;
}

/** What is put right in the options. */
const ofOptions: readonly TranslatorProblem[] = ['no-access', 'refused', 'unreadable'];

export function MachineOutcome({ ended, onDismiss }: MachineOutcomeProps) {
  const { t } = useText();
  const { host, problem, lost } = ended;
  if (problem === null && lost === 0) return null;
  const heading = problem && headingOf(problem, host);
  return (
    <div role="status" data-machine={problem ?? 'lost'}>
      <Notice {...(problem !== 'stopped' && { level: 'caution' as const })} onDismiss={onDismiss}>
        {heading && (
          <>
            <p>
              <b>{t(heading, { host: host ?? '' })}</b>
            </p>
            <p>{t(`${heading}.do`)}</p>
          </>
        )}
        {lost > 0 && (
          <>
            <p>
              <b>{t('sidebar.machine.lost', { count: lost })}</b>
            </p>
            <p>{t('sidebar.machine.lost.do')}</p>
          </>
        )}
        {problem && ofOptions.includes(problem) && (
          <Button onPress={() => void openOptions()}>{t('common.options')}</Button>
        )}
      </Notice>
    </div>
  );
}

/** What happened; the same key with `.do` says what to do. */
function headingOf(problem: TranslatorProblem, host: string | null) {
  switch (problem) {
    case 'unreachable':
    case 'timeout':
    case 'failed':
      return host === null
        ? (`sidebar.own.${problem}` as const)
        : (`sidebar.machine.${problem}` as const);
    // The browser's own translator alone has these.
    case 'unavailable':
    case 'not-allowed':
      return `sidebar.own.${problem}` as const;
    default:
      return `sidebar.machine.${problem}` as const;
  }
}
