/** A draft of the browser's own translator: at once where it has its model, and after a word on who delivers it where not. */
import { useState } from 'preact/hooks';
import type { ToWord } from '../../bilingual/translator/word-draft.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import type { Maker } from '../drafting.ts';
import { nameWithin } from '../language-name.ts';
import { ownMaker, readModel } from '../own-maker.ts';

interface OfOwnProps {
  readonly asked: ToWord;
  readonly onDraft: (maker: Maker) => void;
  /** The browser has no model for these languages, and will have none; or the page keeps it from us. */
  readonly onProblem: (problem: 'unavailable' | 'not-allowed') => void;
}

/** `asking` the browser whether it has a model. */
type Step = 'idle' | 'asking' | 'downloadable' | 'downloading';

export function OfOwn({ asked: { from, to }, onDraft, onProblem }: OfOwnProps) {
  const { t, language } = useText();
  const [step, setStep] = useState<Step>('idle');
  const ask = async () => {
    setStep('asking');
    const availability = await readModel(from, to);
    if (availability === 'downloadable' || availability === 'downloading') {
      setStep(availability);
      return;
    }
    setStep('idle');
    if (availability === 'available') onDraft(ownMaker);
    else onProblem(availability);
  };
  const fetch = () => {
    setStep('idle');
    onDraft(ownMaker);
  };
  if (step === 'idle' || step === 'asking') {
    return (
      <p>
        <Button kind="quiet" disabled={step === 'asking'} onPress={() => void ask()}>
          {t('sidebar.own.draft')}
        </Button>
      </p>
    );
  }
  const languages = { from: nameWithin(from, language), to: nameWithin(to, language) };
  return (
    <fieldset class="keep-pair">
      <legend>{t(`sidebar.own.${step}`, languages)}</legend>
      <p>{t('sidebar.own.maker')}</p>
      <div class="actions">
        <Button onPress={fetch}>{t('sidebar.own.fetch')}</Button>
        <Button kind="quiet" onPress={() => setStep('idle')}>
          {t('sidebar.own.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
