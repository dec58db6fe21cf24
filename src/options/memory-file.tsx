/** Importing a file of pairs: how far it is, how to stop it, and what became of it. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/language-context.ts';
import { Notice } from '../ui/notice.tsx';
import { type ImportOutcome, importFile } from './memory-import.ts';

interface Running {
  readonly pairs: number;
  readonly stop: AbortController;
}

interface Done {
  readonly file: string;
  readonly outcome: ImportOutcome;
}

export function MemoryFile() {
  const { t } = useText();
  const [running, setRunning] = useState<Running | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const stop = new AbortController();
    setDone(null);
    setRunning({ pairs: 0, stop });
    const outcome = await importFile(file, stop.signal, (pairs) => setRunning({ pairs, stop }));
    setRunning(null);
    setDone({ file: file.name, outcome });
  };
  return (
    <>
      <p class="row">
        <Button disabled={running !== null} onPress={() => input.current?.click()}>
          {t('options.memory.import')}
        </Button>
        <span class="soft small">{t('options.memory.import.hint')}</span>
        <input
          ref={input}
          type="file"
          accept=".tmx,.tsv,.txt,text/tab-separated-values"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file);
            // So that the same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      <div aria-live="polite">
        {running && (
          <p class="row" data-importing={running.pairs}>
            {t('options.memory.progress', { count: running.pairs })}
            <Button onPress={() => running.stop.abort()}>{t('options.memory.cancel')}</Button>
          </p>
        )}
        {done && <Outcome done={done} onDone={() => setDone(null)} />}
      </div>
    </>
  );
}

function Outcome({ done, onDone }: { readonly done: Done; readonly onDone: () => void }) {
  const { t } = useText();
  const { file, outcome } = done;
  const isWell = outcome.kind === 'imported' || outcome.kind === 'cancelled';
  return (
    <Notice {...(!isWell && { level: 'caution' as const })} onDismiss={onDone}>
      <p>
        {outcome.kind === 'damaged'
          ? t('options.memory.damaged', { file, line: outcome.line })
          : t(`options.memory.${outcome.kind}`, { file })}
      </p>
      {outcome.kind === 'imported' && outcome.skipped.first !== null && (
        <p>
          {t('options.memory.skipped', { count: outcome.skipped.count })}{' '}
          {t('options.memory.skipped.first', { line: outcome.skipped.first })}
        </p>
      )}
    </Notice>
  );
}
