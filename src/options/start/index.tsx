/** The first run: for whom, in which languages, where; under a minute, and a practice draft at the end. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mission } from '../../settings/schema.ts';
import { useText } from '../../ui/language-context.ts';
import { withMission } from '../mission-change.ts';
import { finishDraft, type MissionDraft, startDraft } from '../mission-draft.ts';
import { shownSites } from '../networks.tsx';
import { change, policy } from '../state.ts';
import { ChooseLanguages } from './choose-languages.tsx';
import { ChooseMission } from './choose-mission.tsx';
import { ChooseNetworks } from './choose-networks.tsx';
import { Ready } from './ready.tsx';

const steps = ['mission', 'languages', 'networks', 'ready'] as const;
type Step = (typeof steps)[number];

/** False for what the administrator's policy answers already. */
function isOpen(step: Step): boolean {
  const { mission, sites = {} } = policy.value;
  if (step === 'ready') return true;
  if (step === 'networks') return shownSites().some(({ id }) => sites[id] === undefined);
  return mission === undefined;
}

export function Start() {
  const [wanted, setStep] = useState<Step>('mission');
  const open = steps.filter(isOpen);
  const step = open.find((each) => steps.indexOf(each) >= steps.indexOf(wanted)) ?? 'ready';
  const [draft, setDraft] = useState(() => startDraft(null));
  const merge = (part: Partial<MissionDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    const finished = finishDraft(draft);
    if ('id' in finished && (await change((now) => withMission(now, finished))))
      setStep('networks');
  };
  /** An example, or none: then there are no languages to choose. */
  const choose = async (mission: Mission | null) => {
    if (await change((now) => ({ ...now, mission: mission?.id ?? null }))) setStep('networks');
  };
  return (
    <div class="start">
      <Heading step={step} open={open} />
      {step === 'mission' && (
        <ChooseMission
          draft={draft}
          onChange={merge}
          onChoose={choose}
          onNext={() => setStep('languages')}
        />
      )}
      {step === 'languages' && (
        <ChooseLanguages
          draft={draft}
          onChange={merge}
          onBack={() => setStep('mission')}
          onNext={save}
        />
      )}
      {step === 'networks' && <ChooseNetworks onNext={() => setStep('ready')} />}
      {step === 'ready' && <Ready />}
    </div>
  );
}

/** Takes the focus at each step, so that it is read and the next key goes on from there. */
function Heading({ step, open }: { step: Step; open: readonly Step[] }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [step]);
  const number = open.indexOf(step) + 1;
  return (
    <header>
      {step !== 'ready' && (
        <p class="soft">{t('options.start.step', { number, total: open.length - 1 })}</p>
      )}
      <h2 ref={heading} tabIndex={-1} key={step}>
        {t(`options.start.${step}`)}
      </h2>
      <p class="soft">{t(`options.start.${step}.hint`)}</p>
    </header>
  );
}
