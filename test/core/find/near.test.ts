/** Hits close together make one hit; apart they make none. */
import { expect, test } from 'vitest';
import type { Find } from '../../../src/core/rule.ts';
import { flaggedBy } from '../try.ts';

const near = (more: object = {}): Find => ({
  near: { of: [{ terms: ['guarantee', 'garanti'] }, { terms: ['visa'] }], ...more },
});

test.each([
  [
    'both orders',
    {},
    'We guarantee your visa. Votre visa est garanti.',
    ['guarantee your visa', 'visa est garanti'],
  ],
  [
    'one order',
    { order: true },
    'Votre visa est garanti. We guarantee a visa',
    ['guarantee a visa'],
  ],
  [
    'within the words allowed',
    { words: 1 },
    'guarantee you a visa. guarantee a visa',
    ['guarantee a visa'],
  ],
  ['adjacent', { words: 0 }, 'visa garanti, visa est garanti', ['visa garanti']],
  ['not across sentences', {}, 'We guarantee it. Your visa waits.', []],
  [
    'an abbreviation ends no sentence',
    {},
    'We guarantee Mr. Doe a visa.',
    ['guarantee Mr. Doe a visa'],
  ],
  ['in a post', { same: 'post' }, 'We guarantee it.\n\nYour visa.', ['guarantee it.\n\nYour visa']],
  ['on a line', { same: 'line' }, 'guarantee it. visa\nvisa', ['guarantee it. visa']],
  ['one of them is missing', {}, 'We guarantee it.', []],
] as const)('%s', (_, more, text, found) => {
  expect(flaggedBy(near(more), text)).toEqual(found);
});

test('the parts of a hit do not overlap', () => {
  const find: Find = { near: { of: [{ terms: ['visa'] }, { terms: ['visa'] }] } };
  expect(flaggedBy(find, 'a visa')).toEqual([]);
  expect(flaggedBy(find, 'visa or visa')).toEqual(['visa or visa']);
});
