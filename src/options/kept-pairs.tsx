/** The pairs that the person kept: to be read, removed one by one, and saved to a file. */
import { writeTable } from '../bilingual/memory/table.ts';
import { writeTmx } from '../bilingual/memory/write-tmx.ts';
import { extensionVersion } from '../browser/extension.ts';
import { forgetPair } from '../browser/memory-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../ui/language-context.ts';
import { saveFile } from './save-file.ts';
import { keptPairs } from './state.ts';

export function KeptPairs() {
  const { t } = useText();
  const kept = keptPairs.value;
  const pairs = kept.map(({ pair }) => pair);
  const saveTable = () =>
    saveFile('attache-pairs.tsv', 'text/tab-separated-values', writeTable(pairs));
  const saveTmx = () =>
    saveFile('attache-pairs.tmx', 'application/xml', writeTmx(pairs, extensionVersion()));
  return (
    <>
      <h3>
        {t('options.memory.own')}{' '}
        <span class="soft small">{t('options.memory.pairs', { count: kept.length })}</span>
      </h3>
      <p class="row">
        <Button onPress={saveTable}>{t('options.memory.export')}</Button>
        <Button onPress={saveTmx}>{t('options.memory.export.tmx')}</Button>
      </p>
      <details>
        <summary>
          {t('options.memory.kept')}
          <Icon name="unfold" />
        </summary>
        <ul class="card list">
          {kept.map(({ place, pair }) => (
            <li key={pair.id} class="row spread" data-kept={place}>
              <span>
                {Object.entries(pair.text).map(([tag, text]) => (
                  <p key={tag} lang={tag} dir="auto">
                    {text}
                  </p>
                ))}
              </span>
              <Button
                label={t('options.memory.forget.label', {
                  text: Object.values(pair.text)[0] ?? '',
                })}
                onPress={() => void forgetPair(place)}
              >
                {t('common.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
