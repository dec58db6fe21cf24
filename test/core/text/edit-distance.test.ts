/** Slips of the hand. */
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance.ts';

test.each([
  ['canada', 'canada', 0],
  ['canada', 'cnaada', 1],
  ['canada', 'canadda', 1],
  ['canada', 'cnd', 3],
  ['', 'ab', 2],
])('%s and %s', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
  expect(editDistance(b, a, 5)).toBe(distance);
});

test('says no more than that it is too far', () => {
  expect(editDistance('canada', 'tunisia', 2)).toBe(3);
});
