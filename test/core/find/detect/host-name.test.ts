/** The host by its names, in every language that a pack speaks. */
import { describe, expect, test } from 'vitest';
import { peoples } from '../../../../src/core/find/detect/data/peoples.ts';
import { territories } from '../../../../src/core/find/detect/data/territories.ts';
import { seen } from './seen.ts';

describe('host-name', () => {
  test.each([
    ['The Tunisian authorities', 'Tunisian'],
    ['les autorités tunisiennes', 'tunisiennes'],
    ['las autoridades tunecinas', 'tunecinas'],
    ['Túnez es', 'Túnez'],
    ['die tunesische Regierung', 'tunesische'],
    ['على السلطات التونسية', 'التونسية'],
    ['وتونس', 'وتونس'],
  ])('sees it in %s', (text, name) =>
    expect(seen('host-name', text, { hosts: ['TN'] })).toEqual([name]),
  );

  test('sees each of several hosts', () => {
    expect(seen('host-name', 'Paris, Berlin and Rome', { hosts: ['FR', 'IT'] })).toEqual([
      'Paris',
      'Rome',
    ]);
  });

  test.each([
    ['Tunisia', []],
    ['Austria and its tunes', ['TN']],
    ['Rush to check the letters, join us', ['RU', 'CZ', 'LV', 'US']],
  ])('leaves %s with %j', (text, hosts) => expect(seen('host-name', text, { hosts })).toEqual([]));

  test('knows the people of countries that exist', () => {
    const codes = new Set(territories.map(([code]) => code));
    expect([...peoples.keys()].filter((code) => !codes.has(code))).toEqual([]);
    expect([...peoples.values()].filter((names) => names.some((name) => name.length < 3))).toEqual(
      [],
    );
  });
});
