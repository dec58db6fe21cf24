/** Reading packs: what is wrong is named with its place, and takes nothing else down. */
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/core/rule.ts';
import { longestText, mostDepth } from '../../src/packs/schema/limits.ts';
import { readPack, readPackText } from '../../src/packs/schema.ts';
import { packOf, ruleOf } from '../core/try.ts';

const good = ruleOf({ terms: ['a'] }, { id: 'good' });
const reading = (rule: unknown) => readPack({ ...packOf([]), rules: [good, rule] }, 'pack.json');

/** Places and reasons, once it is sure that the good rule stayed and the bad one went. */
function problemsOf(rule: unknown) {
  const { pack, problems } = reading(rule);
  expect(pack?.rules.map(({ id }) => id)).toEqual(['good']);
  return problems.map(({ place, reason }) => `${place} ${reason}`);
}

describe('a bad rule is set aside with its reason', () => {
  const bad = (more: object) => ({ ...ruleOf({ terms: ['a'] }, { id: 'bad' }), ...more });

  test.each([
    [{ levle: 'note' }, '$.rules[1].levle is not a key that is known here'],
    [{ level: 'high' }, '$.rules[1].level must be one of note, caution, serious'],
    [{ title: { en: 'x' } }, '$.rules[1].title.fr is missing'],
    [{ since: '2026-02-30' }, '$.rules[1].since must be a date like 2026-11-21'],
    [{ review: '2020-01-01' }, '$.rules[1].review must not be before since'],
    [
      { topic: 'weather' },
      '$.rules[1].topic is not a known topic; a topic of your own starts with x-',
    ],
    [
      { find: {} },
      '$.rules[1].find must have one of terms, list, pattern, is, any, all, not, near',
    ],
    [
      { find: { any: [{ is: 'url' }, { is: 'horse' }] } },
      /^\$\.rules\[1\]\.find\.any\[1\]\.is must be one of hashtag, .*text$/,
    ],
    [{ find: { terms: ['a'], is: 'url' } }, '$.rules[1].find.is is not a key that is known here'],
    [{ find: { terms: [] } }, null],
    [{ expect: { min: 3, max: 1 } }, '$.rules[1].expect min must not be above max'],
    [{ expect: 'many' }, '$.rules[1].expect must be one of none, some'],
    [{ expect: { measure: 'miles', max: 1 } }, null],
    [{ when: {} }, '$.rules[1].when must have during or outside'],
    [{ unless: ['denied'] }, '$.rules[1].unless[0] must be one of negated, quoted'],
    [{ where: { scope: ['title'] } }, null],
    [{ where: { lang: ['French'] } }, '$.rules[1].where.lang[0] must be a language code like fr'],
    [
      { examples: { bad: [], good: ['x'] } },
      '$.rules[1].examples.bad needs at least one bad example',
    ],
    [{ examples: { bad: [{ text: '«a»' }] } }, '$.rules[1].examples.good is missing'],
    [
      { source: { title: 'x', url: 'javascript:alert(1)' } },
      '$.rules[1].source.url must be an address that starts with https://',
    ],
    [{ id: 'good' }, '$.rules[1].id is the id of an earlier one'],
    [
      { message: { en: 'a\ud800', fr: 'b' } },
      '$.rules[1].message.en has half of a character (a lone surrogate)',
    ],
    [
      { message: { en: 'a\u0000', fr: 'b' } },
      '$.rules[1].message.en has a control character (U+0000)',
    ],
    [
      { why: { en: 'x'.repeat(longestText + 1), fr: 'b' } },
      `$.rules[1].why.en is longer than ${longestText} characters`,
    ],
  ])('%j', (more, problem) => {
    const problems = problemsOf(bad(more));
    expect(problems.length).toBeGreaterThan(0);
    if (problem)
      expect(problems).toEqual([
        typeof problem === 'string' ? problem : expect.stringMatching(problem),
      ]);
  });

  test.each([
    'security.location',
    'privacy.contact',
    'politics.host',
    'tone.rude',
    'fact.figure',
    'crisis.timing',
    'immigration.promise',
  ])('a rule on %s may not offer a fix', (topic) => {
    const reason = `a rule on ${topic} may advise but not offer a fix: it would change more than form`;
    expect(problemsOf(bad({ topic, fix: [{ text: 'b' }] }))).toEqual([`$.rules[1].fix ${reason}`]);
    const find = { any: [{ is: 'url' }, { terms: ['a', { text: 'b', fix: 'c' }] }] };
    expect(problemsOf(bad({ topic, find }))).toEqual([
      `$.rules[1].find.any[1].terms[1].fix ${reason}`,
    ]);
  });

  test('nesting without end is refused, not followed', () => {
    let find: unknown = { is: 'url' };
    for (let level = 0; level < 5000; level++) find = { any: [find] };
    expect(problemsOf(bad({ find }))[0]).toContain(`is nested deeper than ${mostDepth} levels`);
  });

  test('keys that reach into objects are refused', () => {
    const text = JSON.stringify({ ...packOf([]), rules: [good, 0] }).replace(
      ',0]',
      `,{"__proto__":{"polluted":1},"id":"bad"}]`,
    );
    const { pack, problems } = readPackText(text, 'pack.json');
    expect(pack?.rules).toHaveLength(1);
    expect(problems).toEqual([
      {
        pack: 'pack.json',
        rule: 'bad',
        place: '$.rules[1].__proto__',
        reason: 'is not a key that a pack may use',
      },
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('what is no object at all', () => {
    for (const rule of [null, 1, 'rule', [], undefined]) expect(problemsOf(rule)).not.toEqual([]);
  });
});

describe('a bad pack is refused', () => {
  test.each([
    ['not JSON', '{', '$'],
    ['a list', '[]', '$'],
    ['null', 'null', '$'],
    ['another format', JSON.stringify({ ...packOf([]), format: 2 }), '$.format'],
    ['an unknown key', JSON.stringify({ ...packOf([]), rulez: [] }), '$.rulez'],
    ['no identity', JSON.stringify({ ...packOf([]), id: 'pack' }), '$.id'],
    ['a fraction of a version', JSON.stringify({ ...packOf([]), version: 1.5 }), '$.version'],
    ['a depth bomb', '['.repeat(200_000), '$'],
  ])('%s', (_, json, place) => {
    const { pack, problems } = readPackText(json, 'pack.json');
    expect(pack).toBeNull();
    expect(problems[0]).toMatchObject({ pack: 'pack.json', place });
  });
});

test('keys that start with x- are ignored around the rules, and a byte order mark before them', () => {
  const { pack, problems } = readPackText(
    `\ufeff${JSON.stringify({ ...packOf([good]), 'x-note': { any: 1 } })}`,
    'p',
  );
  expect(problems).toEqual([]);
  expect(pack).toEqual(packOf([good]));
});

test('a bad pair or term is set aside by itself', () => {
  const memory = [
    { id: 'p1', text: { en: 'Hello', fr: 'Bonjour' }, origin: 'example' },
    { id: 'p2', text: { en: 'Hello' }, origin: 'example' },
  ];
  const terms = [
    { id: 't1', names: { en: { preferred: 'visa' } } },
    { id: 't2', names: {} },
  ];
  const { pack, problems } = readPack({ ...packOf([]), memory, terms }, 'p');
  expect(pack?.memory).toHaveLength(1);
  expect(pack?.terms).toHaveLength(1);
  expect(problems.map(({ place }) => place)).toEqual(['$.memory[1].text', '$.terms[1].names']);
});

test('every optional part of a rule is understood', () => {
  const full: Rule = ruleOf(
    {
      near: {
        of: [
          { terms: [{ text: 'a', case: 'exact', accents: 'exact', inflect: 'fr', fix: 'b' }] },
          { pattern: 'b', case: 'exact' },
        ],
        words: 3,
        same: 'line',
        order: true,
      },
    },
    {
      stage: 'shadow',
      tunable: ['off'],
      owner: 'Press',
      expect: { min: 1, max: 2 },
      unless: ['negated', 'quoted', { is: 'url' }],
      where: {
        lang: ['fr'],
        site: ['x'],
        host: ['TN'],
        sender: ['CA'],
        account: ['person'],
        reply: false,
        crisis: true,
      },
      source: { title: 'S', url: 'https://example.org/' },
      advice: { en: 'a', fr: 'b', ar: 'ج' },
      fix: [{ text: 'x', keepCase: true }, { transform: 'nbsp' }],
      examples: {
        bad: [
          {
            text: '«a»',
            fix: 'b',
            lang: 'fr',
            site: 'x',
            host: 'TN',
            sender: 'CA',
            reply: true,
            crisis: true,
          },
        ],
        good: [{ text: 'b', lang: 'en' }],
      },
    },
  );
  expect(readPack(packOf([full]), 'p')).toEqual({ pack: packOf([full]), problems: [] });
});

test.each([
  [
    { from: '2026-04-01', yearly: { from: '04-01', to: '05-01' } },
    'must have exactly one of from/to, yearly, weekly',
  ],
  [{ from: '2026-04-31' }, 'must be a date like 2026-11-21 or a minute like 2026-11-21T20:00'],
  [{ from: '2026-04-02', to: '2026-04-01' }, 'from must not be after to'],
  [{ from: '2026-04-01', zone: 'Mars/Phobos' }, 'must be a time zone like Africa/Tunis'],
])('a window that cannot be: %j', (window, reason) => {
  const { pack, problems } = readPack({ ...packOf([]), windows: { w: window } }, 'p');
  expect(pack).toBeNull();
  expect(problems.map((problem) => problem.reason)).toContain(reason);
});
