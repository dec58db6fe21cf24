/** What authors of packs do at a terminal: start one, test it, build it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packOf, ruleOf } from '../core/try.ts';
import { attache, file, placeOf } from './run.ts';

const examples = { bad: [{ text: '«Kiev»' }], good: ['Kyiv'] };
const city = ruleOf({ terms: ['Kiev'] }, { id: 'city', examples });
const sound = file('sound.json', packOf([city], { id: 'org.example.parent' }));

describe('new', () => {
  test('writes a pack that passes its test, and never over a file', async () => {
    const out = placeOf('started.json');
    expect(await attache(['pack', 'new', 'org.example.started', out])).toMatchObject({
      code: 0,
      out: `${out}\n`,
      err: '',
    });
    expect((await attache(['pack', 'test', '--coverage', out])).code).toBe(0);
    const before = readFileSync(out, 'utf8');
    const again = await attache(['pack', 'new', 'org.example.started', out]);
    expect(again).toMatchObject({ code: 2, err: `attache: ${out}: is there already\n` });
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  test.each([
    [[], 'give an id'],
    [['started'], 'must be a reversed domain name'],
    [['org.a', placeOf('no/such/folder.json')], 'there is no such file'],
  ])('refuses %j', async (args, reason) => {
    const { code, err } = await attache(['pack', 'new', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(/^attache: [^\n]+\n$/);
    expect(err).toContain(reason);
  });
});

describe('build', () => {
  test('writes the canonical form, whose hash it prints, and the same again from it', async () => {
    const { rules, ...rest } = packOf([city]);
    const messy = file('messy.json', JSON.stringify({ rules, 'x-note': 1, ...rest }, null, 7));
    const [first, second] = [placeOf('built-1.json'), placeOf('built-2.json')];
    const { code, out, err } = await attache(['pack', 'build', messy, '-o', first]);
    const bytes = readFileSync(first);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${createHash('sha256').update(bytes).digest('hex')}  ${first}\n`);
    await attache(['pack', 'build', first, '--output', second]);
    expect(readFileSync(second).equals(bytes)).toBe(true);
  });

  test('writes nothing of a pack that is not sound', async () => {
    const wrong = { ...city, examples: { ...examples, good: ['in Kiev'] } };
    const out = placeOf('unsound.json');
    const bad = file('bad-build.json', packOf([wrong]));
    const result = await attache(['pack', 'build', bad, '-o', out]);
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain(`${bad}: $.rules[0].examples.good[0] (city): must stay silent`);
    expect(() => readFileSync(out)).toThrow('ENOENT');
    expect((await attache(['pack', 'build', sound])).err).toContain('-o FILE');
  });
});

describe('test', () => {
  test('counts the examples that fire each rule', async () => {
    const { code, out } = await attache(['pack', 'test', '--coverage', sound]);
    expect(code).toBe(0);
    expect(out).toContain('city: 1 of 1 bad examples fire it\n');
  });

  test('a rule that is never heard is an error', async () => {
    const loud = { ...city, id: 'loud', level: 'serious' as const };
    const pack = file('unheard.json', packOf([loud, city]));
    const { code, out } = await attache(['pack', 'test', pack]);
    expect(code).toBe(1);
    expect(out).toBe(
      `${pack}: $.rules[1] (city): no example fires it beside the other rules of the pack: loud speaks first\n`,
    );
  });

  test('lays the packs over each other', async () => {
    const child = (over: object) =>
      file(
        'child.json',
        packOf([], {
          id: 'org.example.child',
          extends: [{ id: 'org.example.parent', atLeast: 1 }],
          overlays: [{ rule: 'org.example.parent/city', ...over }],
        }),
      );
    expect((await attache(['pack', 'test', child({ level: 'serious' }), sound])).code).toBe(0);
    const { code, out } = await attache(['pack', 'test', sound, child({ 'terms-': ['Kyiv'] })]);
    expect(code).toBe(1);
    expect(out).toContain(
      'child.json: $.overlays[0].terms-[0]: “Kyiv” is not a term of the rule\n',
    );
  });
});

test('a pack that is named acts on the packs it extends, and shows both', async () => {
  const over = file(
    'over.json',
    packOf([], {
      id: 'org.example.over',
      extends: [{ id: 'org.example.parent', atLeast: 1 }],
      overlays: [{ rule: 'org.example.parent/city', level: 'serious' }],
    }),
  );
  const { out } = await attache(['check', '--pack', over, '--pack', sound], ['Kiev']);
  expect(out).toMatch(/^serious {2}1:1 {2}Kiev/);
  expect(out).toContain('org.example.parent: caution; org.example.over: serious');
});
