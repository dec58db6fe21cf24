/** SARIF 2.1.0: what code hosts need to show a finding beside its line. */
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { packOf, ruleOf } from '../core/try.ts';
import { attache, file } from './run.ts';

const city = ruleOf(
  { terms: [{ text: 'Kiev', fix: 'Kyiv' }] },
  {
    id: 'city',
    message: { en: 'Write Kyiv.', fr: 'Écrivez Kyïv.' },
    source: { title: 'Names', url: 'https://example.org/names' },
    examples: { bad: [{ text: '«Kiev»' }], good: ['Kyiv'] },
  },
);
const tag = ruleOf(
  { is: 'hashtag' },
  {
    id: 'tag',
    level: 'serious',
    expect: 'some',
    topic: 'x-tags',
    advice: { en: 'Add the tag.', fr: 'Ajoutez le mot-clic.' },
    examples: { bad: [{ text: 'a«»' }], good: ['#a'] },
  },
);
const pack = file('sarif-pack.json', packOf([city, tag]));

async function logOf(args: readonly string[], input: string[] = []): Promise<Log> {
  const { out, err, code } = await attache(
    ['check', '--format', 'sarif', '--pack', pack, ...args],
    input,
  );
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return JSON.parse(out) as Log;
}

test('each result names its rule, level and place in the file', async () => {
  const draft = file('two lines.txt', '😀 One\r\nin Kiev, Kiev');
  const { version, runs } = await logOf([draft]);
  const [run] = runs;
  expect({ version, runs: runs.length, kind: run?.columnKind }).toEqual({
    version: '2.1.0',
    runs: 1,
    kind: 'utf16CodeUnits',
  });
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual([
    'org.example.pack/city',
    'org.example.pack/tag',
  ]);
  const places = run?.results?.map(({ ruleIndex, level, locations }) => [
    ruleIndex,
    level,
    locations?.[0]?.physicalLocation?.region,
  ]);
  const line = { startLine: 2, endLine: 2 };
  expect(places).toEqual([
    [0, 'warning', { ...line, startColumn: 4, endColumn: 8, charOffset: 11, charLength: 4 }],
    [0, 'warning', { ...line, startColumn: 10, endColumn: 14, charOffset: 17, charLength: 4 }],
    [1, 'error', { ...line, startColumn: 14, endColumn: 14, charOffset: 21, charLength: 0 }],
  ]);
  expect(run?.artifacts?.[0]?.location?.uri).toMatch(/^file:\/\/.*two%20lines\.txt$/);
});

test('a fix replaces exactly its region, advice does not', async () => {
  const { runs } = await logOf(['--lang', 'fr'], ['Kiev']);
  const [first, second] = runs[0]?.results ?? [];
  const [change] = first?.fixes?.[0]?.artifactChanges ?? [];
  expect(change?.replacements).toEqual([
    {
      deletedRegion: first?.locations?.[0]?.physicalLocation?.region,
      insertedContent: { text: 'Kyiv' },
    },
  ]);
  expect(first?.message.text).toBe('Écrivez Kyïv.');
  expect(second).toMatchObject({ properties: { advice: 'Ajoutez le mot-clic.' } });
  expect(second).not.toHaveProperty('fixes');
});

test('nothing found is a run without results', async () => {
  const { runs } = await logOf([], ['#hello']);
  expect(runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});
