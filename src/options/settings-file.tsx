/** Saves the settings to a file, and puts those of a file in force: all of them or none. */
import { useRef, useState } from 'preact/hooks';
import { readOwnSettings } from '../browser/settings-store.ts';
import type { Problem } from '../settings/problem.ts';
import type { Settings } from '../settings/schema.ts';
import { readSettingsFile, writeSettingsFile } from '../settings/transfer.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/language-context.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemList } from './problem-list.tsx';
import { saveFile } from './save-file.ts';
import { Section } from './section.tsx';
import { change } from './state.ts';

type Outcome =
  | { readonly file: string; readonly before: Settings }
  | { readonly file: string; readonly problems: readonly Problem[] };

export function SettingsFile() {
  const { t } = useText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section name="file">
      <p class="row">
        <Button
          onPress={() =>
            void readOwnSettings().then((own) =>
              saveFile('attache-settings.json', 'application/json', writeSettingsFile(own)),
            )
          }
        >
          {t('options.file.export')}
        </Button>
        <Button onPress={() => input.current?.click()}>{t('options.file.import')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) setOutcome(await takeOver(file));
            // So that the same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      <div aria-live="polite">
        {outcome && <OutcomeNotice outcome={outcome} onDone={() => setOutcome(null)} />}
      </div>
    </Section>
  );
}

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly onDone: () => void;
}

function OutcomeNotice({ outcome, onDone }: OutcomeProps) {
  const { t } = useText();
  const { file } = outcome;
  if ('problems' in outcome) {
    return (
      <Notice level="caution" onDismiss={onDone}>
        <strong>{t('options.file.refused', { file })}</strong>
        <ProblemList problems={outcome.problems} />
      </Notice>
    );
  }
  const undo = async () => {
    if (await change(() => outcome.before)) onDone();
  };
  return (
    <Notice onDismiss={onDone}>
      <p>{t('options.file.imported', { file })}</p>
      <Button icon="restore" onPress={undo}>
        {t('options.undo')}
      </Button>
    </Notice>
  );
}

/** Null when the file was good and could not be stored, which the page says elsewhere. */
async function takeOver(file: File): Promise<Outcome | null> {
  const read = readSettingsFile(await file.text());
  if (!read.settings) return { file: file.name, problems: read.problems };
  const before = await readOwnSettings();
  const isStored = await change(() => read.settings);
  return isStored ? { file: file.name, before } : null;
}
