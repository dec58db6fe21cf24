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

test('are none in words that only begin as a people or a capital does', () => {
  const words = [
    'le seul candidat, seulement venez, ils viennent',
    'a pragmatic, romantic view from the finest islands; she sued; two pools',
    'malas carreteras',
    'مجرد تركيز يمنح المصرف تركيبا رومانسيا',
  ];
  for (const one of words) expect(seen('third-country', one, { hosts: ['TN'] })).toEqual([]);
});

test('are there by their people and their capital all the same', () => {
  const words =
    'Praga, Vienne, ecuatorianos, Poles, Suédois, venezolanos, اليمنيون, المصريين, التركية, مجري';
  expect(seen('third-country', words, { hosts: ['TN'] })).toEqual(words.split(', '));
});
