/** Lists of a pack: written once, named by several rules, inline or in a table beside the pack. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Find, Rule } from '../../src/core/rule.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { coverageOf } from '../../src/packs/coverage.ts';
import type { ReadListFile } from '../../src/packs/lists/read.ts';
import { readTermTable } from '../../src/packs/lists/tsv.ts';
import { loadPack } from '../../src/packs/load.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { mostListed, mostLists, mostTerms } from '../../src/packs/schema/limits.ts';
import { readPack, readPackText } from '../../src/packs/schema.ts';
import { writePack } from '../../src/packs/write.ts';
import { packOf, ruleOf } from '../core/try.ts';

const city = ruleOf(
  { list: 'city' },
  {
    id: 'city',
    examples: {
      bad: [
        { text: 'In «Kiev»', fix: 'In Kyiv' },
        { text: 'Les villes de l’«Odessa» d’hier', fix: 'Les villes de l’Odesa d’hier' },
      ],
      good: ['In Kyiv', 'À Kyiv, un poulet Kiev', 'We ate chicken Kiev'],
    },
    unless: [{ list: 'dish' }],
  },
);
const hurried = ruleOf(
  { near: { of: [{ list: 'city' }, { is: 'time' }], words: 5 } },
  {
    id: 'hurried',
    topic: 'security.movement',
    level: 'serious',
    examples: {
      bad: [{ text: 'Landing in «Lvov at 6:30 pm»' }, { text: 'À «Lvov à 18 h 30»' }],
      good: ['Landing in Lvov', 'À Lvov'],
    },
  },
);
const lists = {
  dish: ['chicken Kiev', 'poulet Kiev'],
  city: [{ text: 'Kiev', fix: 'Kyiv' }, { text: 'Odessa', fix: 'Odesa' }, 'Lvov'],
};
const bare = { city: ['Kiev', 'Odessa', 'Lvov'] };

function found(packs: readonly Pack[], text: string): string[] {
  const { program, setAside } = compile(packs);
  expect(setAside).toEqual([]);
  return check(program, { text, segments: [] }, { now: 0 }).map(
    ({ rule, start, end }) => `${rule} ${text.slice(start, end)}`,
  );
}

function problemsOf(pack: unknown, readFile?: ReadListFile) {
  const { pack: read, problems } = loadPack(pack, 'p', readFile);
  return {
    rules: read?.rules.map(({ id }) => id),
    problems: problems.map(({ place, reason }) => `${place} ${reason}`),
  };
}

describe('a list is named', () => {
  test('as a find and as an exception, in English and in French', () => {
    expect(problemsOf(packOf([city], { lists }))).toEqual({ rules: ['city'], problems: [] });
    expect(coverageOf(packOf([city], { lists })).map(({ fired }) => fired)).toEqual([2]);
  });

  test('by several rules, and is written once', () => {
    const pack = packOf([hurried, ruleOf({ list: 'city' }, { id: 'plain' })], { lists: bare });
    const text = 'Lvov at 6:30 pm. À Kiev';
    expect(found([pack], text)).toEqual(['hurried Lvov at 6:30 pm', 'plain Lvov', 'plain Kiev']);
    expect(writePack(pack).match(/Odessa/g)).toHaveLength(1);
  });

  test('inside every combinator and expectation', () => {
    const parts: Find[] = [
      { any: [{ list: 'city' }, { is: 'url' }] },
      { all: [{ list: 'city' }, { not: { list: 'dish' } }] },
    ];
    for (const find of parts) {
      expect(found([packOf([ruleOf(find)], { lists })], 'À Lvov')).toEqual(['rule Lvov']);
    }
    const needs = ruleOf({ list: 'dish' }, { expect: { with: { list: 'city' } } });
    expect(found([packOf([needs], { lists })], 'poulet Kiev')).toEqual(['rule poulet Kiev']);
    const close = ruleOf({ list: 'city' }, { unless: [{ find: { list: 'dish' }, within: 3 }] });
    expect(found([packOf([close], { lists })], 'poulet Kiev, Lvov')).toEqual([]);
  });

  test('and what it holds changes the key and the languages of the program', () => {
    const of = (terms: string[]) => {
      const pack = packOf([ruleOf({ list: 'a' })], {
        lists: { a: terms },
        languages: ['fr', 'ar'],
      });
      return compile([pack]).program;
    };
    expect(of(['Kiev']).key).not.toBe(of(['Lvov']).key);
    expect(of(['Kiev']).languages).toEqual(['fr']);
    expect(of(['Kiev', 'كييف']).languages).toEqual(['ar', 'fr']);
  });

  test('an overlay adds to it and takes out of it, for its rule alone', () => {
    const rules = [
      ruleOf({ list: 'city' }, { id: 'a' }),
      ruleOf({ list: 'city' }, { id: 'b', topic: 'x-b' }),
    ];
    const child = packOf([], {
      id: 'org.child',
      layer: 'mission',
      extends: [{ id: 'org.example.pack', atLeast: 1 }],
      overlays: [{ rule: 'org.example.pack/a', 'terms+': ['Kharkov'], 'terms-': ['Kiev'] }],
    });
    expect(found([packOf(rules, { lists: bare }), child], 'Kiev, Kharkov')).toEqual([
      'b Kiev',
      'a Kharkov',
    ]);
  });
});

describe('a rule is set aside', () => {
  const plain = (more: Partial<Rule> = {}) => ({ ...city, unless: [], ...more });
  const sound = ruleOf({ terms: ['bad'] }, { id: 'sound' });

  test.each<[string, Rule, unknown, string[]]>([
    [
      'when its list is unknown',
      plain({ find: { any: [{ is: 'url' }, { list: 'towns' }] } }),
      lists,
      ['$.rules[1].find.any[1].list towns is not a list of the pack, or one that was set aside'],
    ],
    [
      'when the name is one that every object has',
      plain({ find: { list: 'constructor' } }),
      lists,
      ['$.rules[1].find.list constructor is not a list of the pack, or one that was set aside'],
    ],
    [
      'when an exception names an unknown list',
      plain({ unless: [{ find: { list: 'x' }, within: 2 }] }),
      lists,
      ['$.rules[1].unless[0].find.list x is not a list of the pack, or one that was set aside'],
    ],
    [
      'when the list has a bad term',
      plain(),
      { city: ['Kiev', { text: 'Lvov', acents: 'fold' }] },
      [
        '$.lists.city[1].acents is not a key that is known here',
        '$.rules[1].find.list city is not a list of the pack, or one that was set aside',
      ],
    ],
    [
      'when the list has a harmful text',
      plain(),
      { city: ['Ki\ud800ev'] },
      [
        '$.lists.city[0] has half of a character (a lone surrogate)',
        '$.rules[1].find.list city is not a list of the pack, or one that was set aside',
      ],
    ],
    [
      'when the list has fixes and the rule may not offer one',
      plain({ topic: 'tone.sarcasm' }),
      lists,
      [
        '$.rules[1].find.list a rule on tone.sarcasm may advise but not offer a fix, and the list has fixes',
      ],
    ],
    [
      'when the list is in a file that nobody can read',
      plain(),
      { city: { file: 'names.tsv', sha256: 'a'.repeat(64) } },
      ['$.rules[1].find.list the list city is in the file names.tsv, whose terms are not at hand'],
    ],
  ])('%s', (_, rule, own, problems) => {
    expect(problemsOf({ ...packOf([sound, rule]), lists: own })).toEqual({
      rules: ['sound'],
      problems,
    });
  });

  test('when the rules take too many terms out of the lists', () => {
    const many = Array.from({ length: mostTerms }, (_, at) => `mot${at}`);
    const rules = Array.from({ length: mostListed / mostTerms + 1 }, (_, at) =>
      ruleOf({ list: 'many' }, { id: `r${at}` }),
    );
    const { pack, problems } = readPack(packOf(rules, { lists: { many } }), 'p');
    expect(pack?.rules).toHaveLength(rules.length - 1);
    expect(problems.map(({ place }) => place)).toEqual([`$.rules[${rules.length - 1}].find.list`]);
  });

  test('a program without the terms of a list says so too', () => {
    const own = { city: { file: 'names.tsv', sha256: 'a'.repeat(64) } };
    const { program, setAside } = compile([packOf([plain()], { lists: own })]);
    expect(program.rules).toEqual([]);
    expect(setAside[0]?.reason).toContain('is in the file names.tsv');
  });
});

test.each([
  [{ City: ['Kiev'] }, '$.lists.City'],
  [
    Object.fromEntries(Array.from({ length: mostLists + 1 }, (_, at) => [`l${at}`, ['x']])),
    '$.lists',
  ],
])('names of lists out of form refuse the pack', (own, place) => {
  const { pack, problems } = readPack({ ...packOf([]), lists: own }, 'p');
  expect(pack).toBeNull();
  expect(problems[0]?.place).toBe(place);
});

test.each([['../names.tsv'], ['/etc/names.tsv'], ['a\\b.tsv'], ['names.txt'], ['.tsv'], ['..tsv']])(
  'a list file must lie beside the pack: %s',
  (file) => {
    const own = { city: { file, sha256: 'a'.repeat(64) } };
    expect(problemsOf({ ...packOf([]), lists: own }).problems).toEqual([
      '$.lists.city.file must be the name of a .tsv file beside the pack',
    ]);
  },
);

test('lists are written in one order, and read as they were', () => {
  const own = {
    b: ['x'],
    a: [{ text: 'y', score: 2 }],
    c: { file: 'c.tsv', sha256: 'b'.repeat(64) },
  };
  const written = writePack(packOf([], { lists: own }));
  expect(written.indexOf('"a"')).toBeLessThan(written.indexOf('"b"'));
  expect(readPackText(written, 'p')).toEqual({ pack: packOf([], { lists: own }), problems: [] });
});

describe('a table', () => {
  const header = 'text\tcase\taccents\tinflect\tfix';

  test.each([
    ['plain lines', 'Kiev\nOdessa\n', ['Kiev', 'Odessa']],
    ['a mark, a header, CR LF and blank lines', `\ufeff${header}\r\n\r\nKiev\r\n`, ['Kiev']],
    [
      'the header with scores',
      `${header}\tscore\nodieux\t\t\tfr\t\t-3`,
      [{ text: 'odieux', inflect: 'fr', score: -3 }],
    ],
    [
      'every column',
      'Québec\texact\tfold\tfr\tQC\t2',
      [{ text: 'Québec', case: 'exact', accents: 'fold', inflect: 'fr', fix: 'QC', score: 2 }],
    ],
    ['a term that is only like a header', 'text\nKiev', ['text', 'Kiev']],
    ['quotes, as they are', '"Kiev"', ['"Kiev"']],
  ])('reads %s', (_, table, terms) => {
    expect(readTermTable(table)).toEqual({ terms, problems: [] });
  });

  test.each([
    ['Kiev\nLvov\tloud', 2, 'case must be one of exact, fold'],
    [`${header}\n\nétranger\t\t\tde`, 3, /^inflect must be one of en, fr, ar/],
    ['Kiev\t\t\t\t\tmuch', 1, 'score must be number, not string'],
    ['Kiev\t\t\t\t\t101', 1, /^score /],
    [
      'Kiev\t\t\t\tKyiv\t1\tx',
      1,
      'has 7 columns; there are text, case, accents, inflect, fix, score',
    ],
    ['\texact', 1, /^text /],
    ['a\u0000b', 1, 'text has a control character (U+0000)'],
    ['', 1, 'has no term'],
  ])('refuses %j', (table, line, reason) => {
    const { problems } = readTermTable(table);
    expect(problems).toEqual([
      { line, reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
    ]);
  });

  test('refuses one that is too long', () => {
    const { problems } = readTermTable('x\n'.repeat(mostTerms + 1));
    expect(problems).toEqual([{ line: mostTerms + 1, reason: `has more than ${mostTerms} terms` }]);
  });
});

describe('a list in a file', () => {
  const sha256 = 'c'.repeat(64);
  const pack = packOf([{ ...city, unless: [{ terms: ['chicken Kiev', 'poulet Kiev'] }] }], {
    lists: { city: { file: 'names.tsv', sha256 } },
  });
  const table = 'Kiev\t\t\t\tKyiv\nOdessa\t\t\t\tOdesa\n';

  test('is read, and stands in the pack from then on', () => {
    const { pack: read, problems } = loadPack(pack, 'p', (file) => ({
      text: file === 'names.tsv' ? table : '',
      sha256,
    }));
    expect(problems).toEqual([]);
    expect(read?.lists).toEqual({ city: lists.city.slice(0, 2) });
    expect(read?.rules).toHaveLength(1);
  });

  test.each<[string, ReadListFile, string]>([
    [
      'another hash',
      () => ({ text: table, sha256: 'd'.repeat(64) }),
      '$.lists.city.sha256 names.tsv has another SHA-256: dddd',
    ],
    ['no file', () => ({ reason: 'no such file' }), '$.lists.city.file no such file'],
    [
      'a bad line',
      () => ({ text: 'Kiev\nLvov\tloud', sha256 }),
      '$.lists.city.file names.tsv, line 2: case must be one of exact, fold',
    ],
  ])('%s sets it and its rules aside', (_, readFile, reason) => {
    const { rules, problems } = problemsOf(pack, readFile);
    expect(rules).toEqual([]);
    expect(problems[0]).toContain(reason);
    expect(problems[1]).toContain('$.rules[0].find.list the list city is in the file names.tsv');
  });
});
