/** The first step: who posts, and whom they address; or an example, or nobody in particular. */
import { useState } from 'preact/hooks';
import type { Mission } from '../../settings/schema.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { type InterfaceLanguage, missionName } from '../../ui/text/index.ts';
import { countryName } from '../countries.ts';
import type { MissionDraft } from '../mission-draft.ts';
import { SenderFields } from '../sender-fields.tsx';
import { examples, settings } from '../state.ts';
import { Steps } from './steps.tsx';

interface ChooseMissionProps {
  readonly draft: MissionDraft;
  readonly onChange: (part: Partial<MissionDraft>) => void;
  readonly onChoose: (mission: Mission | null) => void;
  readonly onNext: () => void;
}

export function ChooseMission({ draft, onChange, onChoose, onNext }: ChooseMissionProps) {
  const { t, language } = useText();
  const [isIncomplete, setIncomplete] = useState(false);
  const next = () => {
    if (draft.sender === '') return setIncomplete(true);
    onChange({ label: labelOf(draft, language) });
    onNext();
  };
  return (
    <>
      <Steps onNext={next}>
        <SenderFields
          draft={draft}
          problem={
            isIncomplete && draft.sender === '' ? t('options.form.problem.sender') : undefined
          }
          onChange={onChange}
        />
      </Steps>
      <section class="start-or">
        <h3>{t('options.start.or')}</h3>
        <p class="row">
          {settings.value.missions.map((mission) => (
            <Button key={mission.id} onPress={() => onChoose(mission)}>
              {missionName(mission, language)}
            </Button>
          ))}
          {examples.value.map((example) => (
            <Button key={example.id} onPress={() => onChoose(example)}>
              {t('options.start.example', { mission: missionName(example, language) })}
            </Button>
          ))}
        </p>
        <p class="flush">
          <Button kind="quiet" onPress={() => onChoose(null)}>
            {t('options.start.none')}
          </Button>
        </p>
      </section>
    </>
  );
}

/** “Canada, Tunisia”: a name to begin with; the options change it. */
function labelOf({ sender, hosts }: MissionDraft, language: InterfaceLanguage): string {
  return [sender, ...hosts]
    .map((code) => countryName(code, language))
    .join(', ')
    .slice(0, 120);
}
