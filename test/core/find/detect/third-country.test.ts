/** Countries that are neither the host nor the sender. */
import { expect, test } from 'vitest';
import { seen } from './seen.ts';

const text = 'Canada, Tunisia and the Syrian regime, les autorités biélorusses, السلطات السورية';

test('are those other than the host and the sender', () => {
  expect(seen('third-country', text, { hosts: ['TN'], sender: 'CA' })).toEqual([
    'Syrian',
    'biélorusses',
    'السورية',
  ]);
  expect(seen('third-country', text, { hosts: ['SY'], sender: 'CA' })).toEqual([
    'Tunisia',
    'biélorusses',
  ]);
});

test('may be any but the sender where no host is known', () => {
  expect(seen('third-country', text, { sender: 'CA' })).toContain('Tunisia');
  expect(seen('third-country', text, { sender: 'CA' })).not.toContain('Canada');
});

test('are none where nobody is known', () => {
  expect(seen('third-country', text, {})).toEqual([]);
});
