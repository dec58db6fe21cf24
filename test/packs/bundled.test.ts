/** The packs that ship: every rule passes its own examples, and is heard beside the others. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/packs/compile/index.ts';
import { coverageOf } from '../../src/packs/coverage.ts';
import { loadPackText } from '../../src/packs/load.ts';
import { readPackText } from '../../src/packs/schema.ts';

const folder = new URL('../../assets/packs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'index.json');

test('there are packs to look at', () => expect(files).not.toEqual([]));

const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
// Together, since some lie over others.
const all = files.flatMap((file) => readPackText(textOf(file), file).pack ?? []);
const { setAside } = compile(all);

// Each example of each rule runs twice: alone, and beside the other rules.
test.each(files)('%s', { timeout: 60_000 }, (file) => {
  const { pack, problems } = loadPackText(textOf(file), file);
  expect(problems).toEqual([]);
  expect(setAside.filter((problem) => problem.pack === pack?.id)).toEqual([]);
  const unheard = pack && coverageOf(pack).filter(({ fired }) => fired === 0);
  expect(unheard?.map(({ rule, instead }) => [rule.id, instead])).toEqual([]);
});
