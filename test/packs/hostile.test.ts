/** Packs that mean harm, or hold a mistake as large as one: refused with the place, soon, and never with a crash. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/packs/compile/index.ts';
import { mostTerms, mostText, mostValues } from '../../src/packs/schema/limits.ts';
import { readPack, readPackText } from '../../src/packs/schema.ts';
import { packOf, ruleOf } from '../core/try.ts';

const rule = ruleOf({ terms: ['a'] });
const json = (more: object) => JSON.stringify({ ...packOf([]), ...more });
const huge = 'x'.repeat(10_000_000);
const half = '\ud800';
const turned = 'a\u202eb';

describe('is refused, with its place', () => {
  test.each<[string, string, string]>([
    [
      'a text of ten million letters',
      json({ title: { en: huge, fr: 'b' } }),
      '$.title.en is longer than',
    ],
    ['a key of ten million letters', json({ [huge]: 1 }), `$["${'x'.repeat(60)}…"] is longer than`],
    ['a file beyond the limit', ' '.repeat(mostText + 1), '$ is larger than'],
    ['a bomb of brackets', '['.repeat(5_000_000), '$ is not JSON'],
    ['a bomb of objects', `${'{"x":'.repeat(200_000)}1${'}'.repeat(200_000)}`, '$'],
    [
      'more values than anybody writes',
      `{"rules":[${'1,'.repeat(mostValues)}1]}`,
      '$ has more than',
    ],
    ['half of a character', json({ label: `a${half}` }), '$.label has half of a character'],
    ['NUL', json({ label: 'a\u0000' }), '$.label has a control character (U+0000)'],
    ['letters turned around', json({ label: turned }), '$.label has a character that turns'],
    ['a key with NUL', json({ 'a\u0000': 1 }), '$["a\\u0000"] has a control character'],
    ['a day that is none', json({ published: '2026-02-30' }), '$.published must be a date'],
    ['an end that is none', json({ expires: 'soon' }), '$.expires must be a date'],
    [
      'a number beyond numbers',
      json({}).replace('"version":1', '"version":1e999'),
      '$.version is not a finite',
    ],
    [
      'a domain that is none',
      json({ domains: [{ host: 'https://canada.ca/' }] }),
      '$.domains[0].host must be a domain',
    ],
    ['an unknown key', json({ rulez: [] }), '$.rulez is not a key that is known here'],
    [
      'an unknown key of a parent',
      json({ extends: [{ id: 'org.a', atLeast: 1, atMost: 2 }] }),
      '$.extends[0].atMost is not a key',
    ],
    [
      'a hash that is none',
      json({ extends: [{ id: 'org.a', atLeast: 1, sha256: 'abc' }] }),
      '$.extends[0].sha256 must be 64',
    ],
    [
      'parents without end',
      json({ extends: Array.from({ length: 1000 }, () => ({ id: 'org.a', atLeast: 1 })) }),
      '$.extends',
    ],
    [
      'a prototype',
      json({}).replace('{', '{"__proto__":{"polluted":1},'),
      '$.__proto__ is not a key that a pack may use',
    ],
  ])('%s', (_, text, problem) => {
    const { pack, problems } = readPackText(text, 'pack.json');
    expect(pack).toBeNull();
    const [first] = problems;
    expect(`${first?.place} ${first?.reason}`.slice(0, 200)).toContain(problem);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('takes only its rule with it', () => {
  const nested = (depth: number) => {
    let find: object = { is: 'url' };
    for (let level = 0; level < depth; level++) find = { not: find };
    return find;
  };
  test.each<[string, object, string]>([
    [
      'too many terms',
      { find: { terms: Array(mostTerms + 1).fill('a') } },
      '$.rules[1].find.terms ',
    ],
    ['nesting', { find: nested(100) }, 'is nested deeper than'],
    [
      'a term of nothing but joiners',
      { find: { terms: ['\u200d\u200d'] } },
      '$.rules[1].find.terms[0] must have something to find',
    ],
    [
      'a message that reads backwards',
      { message: { en: turned, fr: 'b' } },
      '$.rules[1].message.en has a character that turns',
    ],
    [
      'a pattern that is too costly',
      { find: { pattern: '(?:(?:a{1,100}){1,10}){1,10}' } },
      '$.rules[1].find.pattern',
    ],
    ['a pattern that looks behind', { find: { pattern: '(?<=a)b' } }, '$.rules[1].find.pattern'],
  ])('%s', (_, more, problem) => {
    const bad = { ...rule, id: 'bad', ...more };
    const { pack, problems } = readPack({ ...packOf([]), rules: [rule, bad] }, 'p');
    const late = pack ? compile([pack]).setAside : [];
    const all = [...problems, ...late].map(({ place, reason }) => `${place} ${reason}`);
    expect(all.join('\n')).toContain(problem);
    expect(pack && compile([pack]).program.rules.map((one) => one.rule)).toEqual(['rule']);
  });

  test('an example may show the very letters that a rule looks for', () => {
    const examples = { bad: [{ text: `«${turned}»` }], good: ['b'] };
    const hidden = ruleOf({ pattern: 'a\\x{202E}b' }, { examples });
    expect(readPack(packOf([hidden]), 'p').problems).toEqual([]);
  });
});

test('whatever is put anywhere into a pack, reading and compiling never throw', () => {
  const whole = packOf(
    [rule, ruleOf({ near: { of: [{ is: 'url' }, { pattern: 'a' }] } }, { id: 'b' })],
    {
      windows: { w: { from: '2026-01-01' } },
      extends: [{ id: 'org.b', atLeast: 1 }],
      overlays: [{ rule: 'org.b/c', max: 1 }],
    },
  );
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  walk(whole, []);
  const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constant(undefined));
  fc.assert(
    fc.property(fc.constantFrom(...paths), anything, (path, value) => {
      const copy: unknown = structuredClone({ root: whole });
      let at = copy as Record<string, unknown>;
      const keys = ['root', ...path];
      for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
      at[keys.at(-1) ?? 'root'] = value;
      const { pack, problems } = readPack((copy as { root: unknown }).root, 'p');
      for (const problem of problems) expect(problem.place).toMatch(/^\$/);
      if (pack) compile([pack]);
    }),
    { numRuns: 2000 },
  );
});

test('reading what is refused costs hardly more than parsing it', () => {
  const texts = [json({ title: { en: huge, fr: 'b' } }), `{"rules":[${'1,'.repeat(1_000_000)}1]}`];
  for (const text of texts) {
    const time = (run: () => unknown) => {
      const start = performance.now();
      run();
      return performance.now() - start;
    };
    const parsing = Math.max(
      5,
      time(() => JSON.parse(text)),
    );
    expect(time(() => readPackText(text, 'p')) / parsing).toBeLessThan(60);
  }
});
