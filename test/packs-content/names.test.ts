/** The names pack: sourced, dated, in four languages, and silent about what is contested. */
import { describe, expect, it } from 'vitest';
import { Programs } from '../../src/cli/packs.ts';
import { check } from '../../src/core/check.ts';
import type { Context } from '../../src/core/draft.ts';
import { bundled } from './bundled.ts';

const names = bundled('names');
const terms = names.terms ?? [];
const codeOf = (id: string) => id.slice(id.indexOf('.') + 1).toUpperCase();
const countries = terms.filter(({ id }) => id.startsWith('country.'));

/** Their name, flag or status is contested, or differs by government. */
const contested = ['TW', 'XK', 'PS', 'EH', 'FK', 'GS', 'GI', 'MM', 'HK', 'MO', 'IO', 'YT'];
const contestedWords =
  /Taiwan|Taïwan|تايوان|Kosovo|Palestin|فلسطين|Western Sahara|Sahara occidental|Falkland|Malouines|Malvinas|Gibraltar|Myanmar|Burma|Birmanie|Persian Gulf|Arabian Gulf|golfe Persique|Jerusalem|Jérusalem|Crimea|Crimée|Kashmir|Golan/u;

function findingsIn(text: string, lang: string, context: Partial<Context> = {}) {
  const program = new Programs([{ pack: names, hash: '' }], []).for({});
  const segments = [{ start: 0, end: text.length, lang, sure: true }];
  return check(program, { text, segments }, { now: Date.parse('2026-11-22'), ...context });
}

describe('the names', () => {
  it('are those of every member state of the United Nations but one that is contested', () => {
    expect(countries.length).toBeGreaterThanOrEqual(192);
    for (const code of ['CA', 'TN', 'FR', 'GB', 'US', 'TR', 'CZ', 'CI', 'MK', 'SZ', 'CV', 'TL']) {
      expect(countries.map(({ id }) => codeOf(id))).toContain(code);
    }
  });

  it('stand in four languages, with few left out because they are everyday words too', () => {
    const incomplete = countries.filter(({ names: { en, fr, ar, es } }) => !(en && fr && ar && es));
    expect(incomplete.length).toBeLessThan(10);
  });

  it.each(terms)('$id has a source and a date of review', ({ source, review, loose }) => {
    expect(source).toBeTruthy();
    expect(Date.parse(review ?? '')).toBeGreaterThan(Date.parse(names.published));
    expect(loose).toBe(true);
  });

  it('keep the two lists apart: Türkiye in English, Turquie in French', () => {
    const turkey = countries.find(({ id }) => id === 'country.tr')?.names;
    expect([turkey?.en?.preferred, turkey?.fr?.preferred]).toEqual(['Türkiye', 'Turquie']);
  });
});

describe('what is contested', () => {
  it('has no entry', () => {
    expect(countries.filter(({ id }) => contested.includes(codeOf(id)))).toEqual([]);
    const preferred = terms.flatMap((entry) => Object.values(entry.names).map((n) => n.preferred));
    expect(preferred.filter((name) => contestedWords.test(name))).toEqual([]);
  });

  it('has no rule', () => {
    expect(names.rules.filter(({ topic }) => topic === 'terms.contested')).toEqual([]);
    const fixes = Object.values(names.lists ?? {}).flatMap((list) =>
      'file' in list ? [] : list.map((term) => JSON.stringify(term)),
    );
    expect(fixes.length).toBeGreaterThan(200);
    expect(fixes.filter((term) => contestedWords.test(term))).toEqual([]);
  });

  it.each([
    ['en', 'Sunset over the Persian Gulf, then on to Taiwan 🇹🇼 and Hong Kong 🇭🇰.'],
    ['en', 'Kosovo 🇽🇰, Palestine 🇵🇸 and Western Sahara 🇪🇭 were on the agenda.'],
    ['fr', 'Escale aux Malouines 🇫🇰, puis au Sahara occidental 🇪🇭 et à Jérusalem.'],
    ['en', 'A report on Myanmar, that is Burma, and on Crimea.'],
    ['ar', 'زيارة إلى فلسطين 🇵🇸 وتايوان 🇹🇼.'],
  ])('goes unremarked: %s %s', (lang, text) => {
    expect(findingsIn(text, lang, { sender: 'CA', hosts: ['TN'] })).toEqual([]);
  });
});

describe('without circumstances', () => {
  it.each([
    ['en', 'Happy National Day, Australia!'],
    ['fr', 'Vive la Slovénie, et merci à nos amis suédois!'],
    ['en', 'Chicken Kiev and roast turkey with all the trimmings.'],
    ['en', 'British Columbia and Columbia University sign an agreement.'],
    ['fr', 'La Colombie-Britannique et la Guinée-Bissau, en direct de Dakar.'],
  ])('nothing is said of %s %s', (lang, text) => expect(findingsIn(text, lang)).toEqual([]));
});

describe('beside the host', () => {
  it.each([
    ['AT', 'en', 'Happy National Day, Australia!'],
    ['SK', 'en', 'Proud of our friendship with Slovenia.'],
    ['NE', 'fr', 'Vive l’amitié entre le Canada et le Nigéria!'],
    ['DO', 'fr', 'Merci au peuple de la Dominique.'],
    ['IQ', 'en', 'Delighted to arrive in Iran and to present my credentials.'],
    ['CH', 'de', 'Alles Gute zum Nationalfeiertag, Schweden!'],
    ['UY', 'es', '¡Felicidades al pueblo paraguayo!'],
    ['HU', 'en', 'Good morning from Bucharest!'],
    ['CD', 'fr', 'Bonne fête nationale à la République du Congo!'],
  ])('%s: %s %s', (host, lang, text) => {
    const found = findingsIn(text, lang, { sender: 'CA', hosts: [host] });
    expect(found.map(({ topic }) => topic)).toContain('terms.country');
  });
});
