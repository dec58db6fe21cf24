/** The sending state by its names. */
import { expect, test } from 'vitest';
import { seen } from './seen.ts';

test('is found by country, capital and people', () => {
  expect(seen('sender-name', 'Ottawa, le Canada, الحكومة الكندية', { sender: 'CA' })).toEqual([
    'Ottawa',
    'Canada',
    'الكندية',
  ]);
});

test('is nothing where no sender is known', () => {
  expect(seen('sender-name', 'Ottawa', { hosts: ['CA'] })).toEqual([]);
});
