/** Windows of time, in their own zones. */
import { expect, test } from 'vitest';
import type { Window } from '../../src/core/rule.ts';
import { isIn } from '../../src/core/when.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { runExamples } from '../../src/packs/examples.ts';
import { packOf, ruleOf } from './try.ts';

test.each<[string, Window, string, boolean]>([
  ['first day', { from: '2026-04-01', to: '2026-04-30' }, '2026-04-01T00:00Z', true],
  ['last minute', { from: '2026-04-01', to: '2026-04-30' }, '2026-04-30T23:59Z', true],
  ['the day after', { from: '2026-04-01', to: '2026-04-30' }, '2026-05-01T00:00Z', false],
  ['until a minute', { to: '2026-04-30T20:00' }, '2026-04-30T20:01Z', false],
  [
    'already the next day in Tunis',
    { from: '2026-04-01', zone: 'Africa/Tunis' },
    '2026-03-31T23:30Z',
    true,
  ],
  [
    'still the day before in Ottawa',
    { from: '2026-04-01', zone: 'America/Toronto' },
    '2026-04-01T03:30Z',
    false,
  ],
  ['summer time', { from: '2026-03-29T03:00', zone: 'Europe/Paris' }, '2026-03-29T01:00Z', true],
  ['yearly over new year', { yearly: { from: '12-20', to: '01-05' } }, '2027-01-05T12:00Z', true],
  ['yearly, outside', { yearly: { from: '12-20', to: '01-05' } }, '2027-01-06T12:00Z', false],
  ['weekly', { weekly: { days: ['sat', 'sun'] } }, '2026-11-21T12:00Z', true],
  ['weekly, another day', { weekly: { days: ['mon'] } }, '2026-11-21T12:00Z', false],
  [
    'weekly, hours',
    { weekly: { days: ['sat'], from: '09:00', to: '17:00' } },
    '2026-11-21T17:01Z',
    false,
  ],
  [
    'over midnight, on the day itself',
    { weekly: { days: ['fri'], from: '22:00', to: '02:00' } },
    '2026-11-20T22:00Z',
    true,
  ],
  [
    'over midnight, into the next day',
    { weekly: { days: ['fri'], from: '22:00', to: '02:00' } },
    '2026-11-21T01:59Z',
    true,
  ],
  [
    'over midnight, not the morning before',
    { weekly: { days: ['fri'], from: '22:00', to: '02:00' } },
    '2026-11-20T01:00Z',
    false,
  ],
  [
    'over midnight, from Saturday into Sunday, in Tunis',
    { weekly: { days: ['sat'], from: '20:00', to: '06:00' }, zone: 'Africa/Tunis' },
    '2026-11-22T04:59Z',
    true,
  ],
  [
    'weekly, Sunday already in Tunis',
    { weekly: { days: ['sun'] }, zone: 'Africa/Tunis' },
    '2026-11-21T23:30Z',
    true,
  ],
  [
    'yearly, last minute in the zone',
    { yearly: { from: '07-01', to: '07-01' }, zone: 'America/Toronto' },
    '2026-07-02T03:59Z',
    true,
  ],
  ['yearly, a leap day', { yearly: { from: '02-29', to: '02-29' } }, '2028-02-29T12:00Z', true],
  [
    'a zone nobody knows counts as UTC',
    { from: '2026-04-01', zone: 'Mars/Base' },
    '2026-04-01T00:00Z',
    true,
  ],
  ['no moment', { from: '2026-04-01' }, 'never', false],
])('%s', (_, window, now, inside) => {
  expect(isIn(window, Date.parse(now))).toBe(inside);
});

const windows = { election: { from: '2026-04-01', to: '2026-04-30' } };

test('a rule runs during its windows or outside them, and examples say when', () => {
  const examples = {
    bad: [{ text: '«vote»', at: '2026-04-10' }],
    good: [{ text: 'vote', at: '2026-05-10' }],
  };
  const during = ruleOf({ terms: ['vote'] }, { when: { during: ['election'] }, examples });
  expect(runExamples(packOf([during], { windows }))).toEqual([]);
  const outside = ruleOf({ terms: ['vote'] }, { when: { outside: ['election'] }, examples });
  expect(runExamples(packOf([outside], { windows }))).toHaveLength(2);
});

test('a window that the pack does not have sets its rule aside', () => {
  const rule = ruleOf({ terms: ['vote'] }, { when: { during: ['mourning'] } });
  expect(compile([packOf([rule], { windows })]).setAside).toEqual([
    expect.objectContaining({
      place: '$.rules[0].when.during[0]',
      reason: 'mourning is not a window of the pack',
    }),
  ]);
});
