/** What authors of packs do at a terminal: start one, test it, build it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

describe('a list in a table beside the pack', () => {
  const examples = {
    bad: [
      { text: 'In «Kiev»', fix: 'In Kyiv' },
      { text: 'À «Kiev»', fix: 'À Kyiv' },
    ],
    good: ['In Kyiv', 'À Kyiv'],
  };
  const rule = ruleOf({ list: 'city' }, { id: 'listed', examples });
  const table = '\ufeffKiev\t\t\t\tKyiv\r\n';
  const sha256 = createHash('sha256').update(table).digest('hex');
  const packWith = (name: string, list: object) =>
    file(name, packOf([rule], { id: 'org.example.listed', lists: { city: list as [] } }));

  test('is read by check and test, and stands in what build writes', async () => {
    file('names.tsv', table);
    const pack = packWith('listed.json', { file: 'names.tsv', sha256 });
    expect(await attache(['pack', 'test', pack])).toMatchObject({ code: 0, err: '' });
    const { out } = await attache(['check', '--pack', pack], ['À Kiev']);
    expect(out).toMatch(/^caution {2}1:3 {2}Kiev/);
    const built = placeOf('listed-built.json');
    expect(await attache(['pack', 'build', pack, '-o', built])).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(readFileSync(built, 'utf8')).lists).toEqual({
      city: [{ text: 'Kiev', fix: 'Kyiv' }],
    });
  });

  test.each([
    ['gone.tsv', null, '$.lists.city.file: ', 'gone.tsv: there is no such file'],
    ['other.tsv', 'Lvov', '$.lists.city.sha256: ', 'other.tsv has another SHA-256: '],
    ['latin.tsv', Buffer.from([0xe9]), '$.lists.city.file: ', 'latin.tsv: is not UTF-8'],
  ])('%s sets its rules aside with the reason', async (name, content, place, reason) => {
    if (content !== null) writeFileSync(placeOf(name), content);
    const pack = packWith(`with-${name}.json`, { file: name, sha256 });
    const { code, out } = await attache(['pack', 'test', pack]);
    expect(code).toBe(1);
    const [first, second] = out.split('\n');
    expect(first).toContain(`${pack}: ${place}`);
    expect(first).toContain(reason);
    expect(second).toContain('$.rules[0].find.list (listed): the list city is in the file');
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

describe('guide', () => {
  test('writes a page in each language, which link to each other', async () => {
    const folder = placeOf('guide');
    const { code, out, err } = await attache(['pack', 'guide', sound, '--out', folder]);
    const places = ['en', 'fr'].map((lang) => path.join(folder, `org.example.parent.${lang}.html`));
    expect({ code, out, err }).toEqual({ code: 0, out: `${places.join('\n')}\n`, err: '' });
    const [english = '', french = ''] = places.map((place) => readFileSync(place, 'utf8'));
    expect(english).toContain('href="org.example.parent.fr.html"');
    expect(french).toContain('href="org.example.parent.en.html"');
    expect(english).toContain(createHash('sha256').update(readFileSync(sound)).digest('hex'));
  });

  test.each([
    [[sound], '--out FOLDER'],
    [[placeOf('no-such.json'), '--out', placeOf('g')], 'there is no such file'],
    [[sound, '--out', sound], 'sound.json'],
  ])('refuses %j', async (args, reason) => {
    const { code, err } = await attache(['pack', 'guide', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(/^attache: [^\n]+\n$/);
    expect(err).toContain(reason);
  });
});
