/** The host by its names, in every language that a pack speaks. */
import { describe, expect, test } from 'vitest';
import { cities } from '../../../../src/core/find/detect/data/cities.ts';
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

  test.each([
    ['Traffic in Sfax', 'Sfax'],
    ['Au marché de Sidi Bouzid', 'Sidi Bouzid'],
    ['شوارع صفاقس', 'صفاقس'],
  ])('sees a city in %s', (text, name) =>
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

  test.each([
    ['peoples', peoples],
    ['cities', cities],
  ])('knows the %s of countries that exist', (_, byCode) => {
    const codes = new Set(territories.map(([code]) => code));
    expect([...byCode.keys()].filter((code) => !codes.has(code))).toEqual([]);
    expect([...byCode.values()].flat().filter((name) => name.trim().length < 3)).toEqual([]);
  });
});
