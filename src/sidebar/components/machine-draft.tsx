/** Having what the memory lacks drafted by the server that is set up: what leaves is shown first, and the button names the host. */
import { useState } from 'preact/hooks';
import { textsToSend, type Worded } from '../../bilingual/translator/word-draft.ts';
import type { Variant } from '../../bilingual/variant.ts';
import { send } from '../../browser/messages.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { toWord, withMachine } from '../machine-draft.ts';
import type { Report } from '../pipeline.ts';
import { useSession } from '../session-context.ts';

interface MachineDraftProps {
  readonly variant: Variant;
  readonly report: Report;
}

type Step = 'idle' | 'shown' | 'waiting' | readonly Worded[];

export function MachineDraft({ variant, report }: MachineDraftProps) {
  const { state } = useSession();
  const { t } = useText();
  const [step, setStep] = useState<Step>('idle');
  const server = state.translator.value;
  const asked = toWord(variant, report, state.edits.value);
  if (!server || asked.sentences.length === 0) return <Outcome step={step} host="" />;
  const { host } = new URL(server.url);
  const press = async () => {
    setStep('waiting');
    const worded = await send('sentences.word', asked).catch((): readonly Worded[] => [
      { kind: 'problem', problem: 'failed' },
    ]);
    withMachine(state, variant, asked, worded);
    setStep(worded);
  };
  if (step === 'waiting') return <p class="provenance">{t('sidebar.machine.waiting', { host })}</p>;
  if (step !== 'shown') {
    return (
      <>
        <Outcome step={step} host={host} />
        <p>
          <Button kind="quiet" onPress={() => setStep('shown')}>
            {t('sidebar.machine.draft', { host })}
          </Button>
        </p>
      </>
    );
  }
  return (
    <fieldset class="keep-pair">
      <legend>{t('sidebar.machine.shows', { host })}</legend>
      {textsToSend(asked).map((text) => (
        <p key={text} class="draft" dir="auto" lang={variant.from}>
          {text}
        </p>
      ))}
      <div class="actions">
        <Button onPress={() => void press()}>{t('sidebar.machine.send', { host })}</Button>
        <Button kind="quiet" onPress={() => setStep('idle')}>
          {t('sidebar.machine.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What went wrong, if anything did. */
function Outcome({ step, host }: { readonly step: Step; readonly host: string }) {
  const { t } = useText();
  if (typeof step === 'string') return null;
  const problem = step.find((each) => each.kind === 'problem');
  if (problem) {
    return (
      <p class="provenance" role="status">
        {t(`sidebar.machine.${problem.problem}`, { host })}
      </p>
    );
  }
  return step.some(({ kind }) => kind === 'lost') ? (
    <p class="provenance" role="status">
      {t('sidebar.machine.lost')}
    </p>
  ) : null;
}
