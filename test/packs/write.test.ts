/** One pack, one file: whoever writes it, and from whatever file it was read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pack } from '../../src/packs/pack.ts';
import { readPackText } from '../../src/packs/schema.ts';
import { writePack } from '../../src/packs/write.ts';
import { packOf, ruleOf } from '../core/try.ts';

const pack = packOf([ruleOf({ near: { of: [{ terms: ['a'] }, { is: 'url' }], words: 3 } })], {
  windows: { b: { from: '2026-04-01' }, a: { yearly: { from: '12-20', to: '01-05' } } },
  memory: [{ id: 'p', text: { fr: 'Évènement', en: 'Event' }, origin: 'human' }],
  terms: [{ id: 't', names: { fr: { preferred: 'visa' }, en: { preferred: 'visa' } } }],
});

/** The same data with the keys of every object in another order. */
function shuffled(value: unknown, order: (key: string) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, order));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => order(a) - order(b));
  return Object.fromEntries(entries.map(([key, one]) => [key, shuffled(one, order)]));
}

function read(json: string): Pack {
  const { pack: found, problems } = readPackText(json, 'p');
  if (!found || problems.length > 0) throw new Error(JSON.stringify(problems));
  return found;
}

test('any order of keys, any spacing and any Unicode form give the same bytes', () => {
  const written = writePack(read(JSON.stringify(pack)));
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom('NFC', 'NFD'), fc.nat(4), (seed, form, indent) => {
      const order = (key: string) =>
        [...key].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 16777619), seed);
      const json = JSON.stringify(shuffled(pack, order), null, indent).normalize(form);
      expect(writePack(read(json.normalize('NFC')))).toBe(written);
    }),
    { numRuns: 50 },
  );
});

test('what is written reads as the same pack, and is written the same again', () => {
  const written = writePack(read(JSON.stringify({ 'x-note': 1, ...pack })));
  expect(read(written)).toEqual(pack);
  expect(writePack(read(written))).toBe(written);
  expect(written).toMatch(/^\{\n {2}"format": 1,\n {2}"id": "org\.example\.pack",/);
  expect(written).not.toMatch(/\r|x-note/);
  expect(written.endsWith('}\n')).toBe(true);
});
