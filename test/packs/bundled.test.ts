/** The packs that ship: every rule passes its own examples, and is heard beside the others. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/packs/compile/index.ts';
import { coverageOf } from '../../src/packs/coverage.ts';
import { loadPackText } from '../../src/packs/load.ts';

const folder = new URL('../../assets/packs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'index.json');

test('there are packs to look at', () => expect(files).not.toEqual([]));

test.each(files)('%s', (file) => {
  const { pack, problems } = loadPackText(readFileSync(new URL(file, folder), 'utf8'), file);
  expect(problems).toEqual([]);
  expect(pack && compile([pack]).setAside).toEqual([]);
  const unheard = pack && coverageOf(pack).filter(({ fired }) => fired === 0);
  expect(unheard?.map(({ rule, instead }) => [rule.id, instead])).toEqual([]);
});
