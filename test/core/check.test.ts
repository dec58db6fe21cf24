/** What a check makes of rules: bounds, circumstances, languages, levels, doubles, order and ids. */
import { describe, expect, test } from 'vitest';
import { languagesWithoutRules, summarise } from '../../src/core/report.ts';
import type { Rule } from '../../src/core/rule.ts';
import { findingsOf, flaggedBy, ruleOf } from './try.ts';

describe('bounds', () => {
  test('only the surplus above max is flagged', () => {
    expect(flaggedBy({ is: 'hashtag' }, '#a #b #c #d', { expect: { max: 2 } })).toEqual([
      '#c',
      '#d',
    ]);
    expect(flaggedBy({ is: 'hashtag' }, '#a #b', { expect: { max: 2 } })).toEqual([]);
  });

  test('below min the end of the draft is pointed at, and a blank draft is left alone', () => {
    const rule = ruleOf({ is: 'url' }, { expect: { min: 1 } });
    expect(findingsOf([rule], 'no link')).toMatchObject([{ start: 7, end: 7 }]);
    expect(findingsOf([rule], 'a link: canada.ca')).toEqual([]);
    expect(findingsOf([rule], ' \n ')).toEqual([]);
  });
});

describe('where', () => {
  const silentUnless = (where: Rule['where'], context: object) =>
    flaggedBy({ terms: ['word'] }, 'word', { where }, { context }).length === 0;

  test.each([
    [{ site: ['x'] }, { sites: ['facebook', 'x'] }, { sites: ['facebook'] }],
    [{ host: ['TN'] }, { hosts: ['FR', 'TN'] }, { hosts: ['FR'] }],
    [{ sender: ['CA'] }, { sender: 'CA' }, { sender: 'FR' }],
    [{ account: ['person'] }, { account: 'person' }, { account: 'institution' }],
    [{ reply: false }, { reply: false }, { reply: true }],
    [{ crisis: true }, { crisis: true }, { crisis: false }],
    [{ homeElection: true }, { homeElection: true }, { homeElection: false }],
    [{ hostElection: true }, { hostElection: true }, { hostElection: false }],
    [{ threat: true }, { threat: true }, { threat: false }],
    [{ repost: true }, { repost: true }, { repost: false }],
    [{ campaign: false }, { campaign: false }, { campaign: true }],
  ] as const)('%j', (where, holds, fails) => {
    expect(silentUnless(where, holds)).toBe(false);
    expect(silentUnless(where, fails)).toBe(true);
    expect(silentUnless(where, {})).toBe(true);
  });

  test('a crisis counts as off until it is on', () => {
    expect(silentUnless({ crisis: false }, {})).toBe(false);
  });

  test('a rule for a language sees segments of that language, and those nobody is sure of', () => {
    const rule = ruleOf({ terms: ['visa'] }, { where: { lang: ['fr'] } });
    expect(findingsOf([rule], 'visa', { lang: 'en' })).toEqual([]);
    expect(findingsOf([rule], 'visa', { lang: 'fr' })).toHaveLength(1);
    expect(findingsOf([rule], 'visa')).toHaveLength(1);
  });
});

describe('doubles and order', () => {
  const city = (text: string, more: Partial<Rule>) => ruleOf({ terms: [text] }, more);

  test('of overlapping findings on one topic the longest stays, then the gravest', () => {
    const rules = [
      city('Kiev', { id: 'short' }),
      city('city of Kiev', { id: 'long' }),
      city('city of Kiev', { id: 'grave', level: 'serious' }),
    ];
    expect(findingsOf(rules, 'city of Kiev').map(({ rule }) => rule)).toEqual(['grave']);
  });

  test('a serious finding hides a longer note of its topic, and no other topic', () => {
    const rules = [
      city('city of Kiev', { id: 'long', level: 'note' }),
      city('Kiev', { id: 'grave', level: 'serious' }),
      city('Kiev', { id: 'other', topic: 'tone.host', level: 'note' }),
    ];
    expect(findingsOf(rules, 'city of Kiev').map(({ rule }) => rule)).toEqual(['grave', 'other']);
  });

  test('ids survive edits elsewhere and tell equal hits apart', () => {
    const rules = [city('Kiev', {})];
    const before = findingsOf(rules, 'Kiev and Kiev').map(({ id }) => id);
    const later = findingsOf(rules, 'Well: Kiev, yes, and Kiev too').map(({ id }) => id);
    expect(new Set(before).size).toBe(2);
    expect(later).toEqual(before);
  });
});

test('the summary has the gravest level of each axis', () => {
  const rules = [
    ruleOf({ terms: ['a'] }, { id: 'a', level: 'note', axes: ['security', 'diplomatic'] }),
    ruleOf({ terms: ['b'] }, { id: 'b', level: 'serious', axes: ['security'] }),
  ];
  expect(summarise(findingsOf(rules, 'a b'))).toEqual({
    diplomatic: 'note',
    reputational: null,
    security: 'serious',
  });
});

test('languages without a rule are named, unsure ones are not', () => {
  const draft = {
    text: 'abc',
    segments: [
      { start: 0, end: 1, lang: 'tr', sure: true },
      { start: 1, end: 2, lang: 'fr', sure: true },
      { start: 2, end: 3, lang: 'es', sure: false },
    ],
  };
  expect(languagesWithoutRules(draft, { languages: ['en', 'fr'] })).toEqual(['tr']);
});
