/** A draft of the server that is set up: exactly what would leave first, then the button that names the host and sends it. */
import { useState } from 'preact/hooks';
import { type ToWord, textsToSend } from '../../bilingual/translator/word-draft.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import type { Maker } from '../drafting.ts';
import { serverMaker } from '../server-maker.ts';

interface OfServerProps {
  readonly asked: ToWord;
  readonly host: string;
  readonly onDraft: (maker: Maker) => void;
}

export function OfServer({ asked, host, onDraft }: OfServerProps) {
  const { t } = useText();
  const [isShown, setShown] = useState(false);
  const send = () => {
    setShown(false);
    onDraft(serverMaker(host));
  };
  if (!isShown) {
    return (
      <p>
        <Button kind="quiet" onPress={() => setShown(true)}>
          {t('sidebar.machine.draft', { host })}
        </Button>
      </p>
    );
  }
  return (
    <fieldset class="keep-pair">
      <legend>{t('sidebar.machine.shows', { host })}</legend>
      {textsToSend(asked).map((text) => (
        <p key={text} class="draft" dir="auto" lang={asked.from}>
          {text}
        </p>
      ))}
      <div class="actions">
        <Button onPress={send}>{t('sidebar.machine.send', { host })}</Button>
        <Button kind="quiet" onPress={() => setShown(false)}>
          {t('sidebar.machine.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
