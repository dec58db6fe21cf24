/** The second step: the languages, in the order in which they are posted. */
import { useState } from 'preact/hooks';
import { useText } from '../../ui/language-context.ts';
import { describeProblem, LanguagesField } from '../languages-field.tsx';
import { finishDraft, type MissionDraft } from '../mission-draft.ts';
import { Steps } from './steps.tsx';

interface ChooseLanguagesProps {
  readonly draft: MissionDraft;
  readonly onChange: (part: Partial<MissionDraft>) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ChooseLanguages({ draft, onChange, onBack, onNext }: ChooseLanguagesProps) {
  const { t } = useText();
  const [isTried, setTried] = useState(false);
  const finished = finishDraft(draft);
  const problems = 'id' in finished ? [] : finished;
  const next = () => {
    setTried(true);
    if ('id' in finished) onNext();
  };
  return (
    <Steps onBack={onBack} onNext={next}>
      <LanguagesField
        languages={draft.languages}
        problem={isTried ? describeProblem(problems, 'languages', t) : undefined}
        onChange={(languages) => onChange({ languages })}
      />
    </Steps>
  );
}
