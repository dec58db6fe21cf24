/** Terms are found inflected, the longest first, and never inside another word. */
import { describe, expect, it } from 'vitest';
import type { TermEntry } from '../../src/bilingual/term-entry.ts';
import { buildTermbase, findTerms } from '../../src/bilingual/terms.ts';

const entries: TermEntry[] = [
  {
    id: 'consular-services',
    names: {
      fr: { preferred: 'service consulaire', forbidden: ['guichet consulaire'] },
      en: { preferred: 'consular service' },
      ar: { preferred: 'الخدمات القنصلية' },
    },
  },
  { id: 'service', names: { fr: { preferred: 'service' }, en: { preferred: 'service' } } },
  {
    id: 'embassy',
    names: {
      fr: { preferred: 'ambassade' },
      en: { preferred: 'embassy' },
      ar: { preferred: 'سفارة' },
    },
  },
  {
    id: 'un',
    names: { fr: { preferred: 'ONU' }, en: { preferred: 'UN', allowed: ['United Nations'] } },
  },
  { id: 'visa', names: { fr: { preferred: 'visa' }, 'en-CA': { preferred: 'visa' } } },
];
const termbase = buildTermbase(entries);

function found(text: string, from: string, to: string) {
  return findTerms(termbase, text, from, to).map(({ source, target, term }) => [
    source,
    target,
    term,
  ]);
}

describe('findTerms', () => {
  it('finds plurals, elisions and capitals', () => {
    expect(found('Les Services consulaires de l’ambassade.', 'fr', 'en')).toEqual([
      ['Services consulaires', 'consular service', 'consular-services'],
      ['ambassade', 'embassy', 'embassy'],
    ]);
    expect(found('All our embassies', 'en', 'fr')).toEqual([['embassies', 'ambassade', 'embassy']]);
  });

  it('takes the longest name, and each word once', () => {
    const ids = found('service, service consulaire', 'fr', 'en').map(([, , id]) => id);
    expect(ids).toEqual(['service', 'consular-services']);
  });

  it('finds Arabic names with what is written on to them', () => {
    expect(found('زوروا السفارة وسفارات أخرى للخدمات القنصلية', 'ar', 'fr')).toEqual([
      ['السفارة', 'ambassade', 'embassy'],
      ['وسفارات', 'ambassade', 'embassy'],
      ['للخدمات القنصلية', 'service consulaire', 'consular-services'],
    ]);
  });

  it('knows the names to avoid, and answers with the preferred one', () => {
    expect(found('Au guichet consulaire', 'fr', 'en')[0]?.[1]).toBe('consular service');
    expect(found('The United Nations', 'en', 'fr')[0]?.[1]).toBe('ONU');
  });

  it('has the name in agreement where the term carries gender and number, as far as the language has them', () => {
    const consul: TermEntry = {
      id: 'consul-general',
      names: {
        fr: {
          preferred: 'consul général',
          forms: {
            feminine: 'consule générale',
            plural: 'consuls généraux',
            femininePlural: 'consules générales',
          },
        },
        en: { preferred: 'consul general', forms: { plural: 'consuls general' } },
        ar: { preferred: 'القنصل العام', forms: { feminine: 'القنصلة العامة' } },
      },
    };
    const named = (text: string, from: string, to: string) =>
      findTerms(buildTermbase([consul]), text, from, to).map(({ target }) => target);
    const said = [
      'Le consul général',
      'La Consule générale',
      'Les consuls généraux',
      'Des consules générales',
    ];
    expect(said.flatMap((text) => named(text, 'fr-CA', 'en-CA'))).toEqual([
      'consul general',
      'consul general',
      'consuls general',
      'consuls general',
    ]);
    expect(said.flatMap((text) => named(text, 'fr', 'ar'))).toEqual([
      'القنصل العام',
      'القنصلة العامة',
      'القنصل العام',
      'القنصل العام',
    ]);
    expect(named('The consuls general met', 'en', 'fr')).toEqual(['consuls généraux']);
    expect(named('القنصلة العامة', 'ar', 'fr')).toEqual(['consule générale']);
  });

  it('tells an acronym from a word', () => {
    expect(found('The UN met; un visa', 'en', 'fr')).toEqual([
      ['UN', 'ONU', 'un'],
      ['visa', 'visa', 'visa'],
    ]);
  });

  it.each([
    'Un visage connu',
    '#visa @ambassade https://visa.ca/ambassade',
    'Un bon service. Consulaire ou non',
  ])('finds no longer term in « %s »', (text) => {
    expect(found(text, 'fr', 'en').filter(([, , id]) => id !== 'service')).toEqual([]);
  });

  it('leaves out terms without a name in the other language', () => {
    expect(found('Un visa', 'fr', 'ar')).toEqual([]);
    expect(found('Un visa', 'fr', 'en')).toEqual([['visa', 'visa', 'visa']]);
  });

  it('gives the place of each', () => {
    const text = 'À l’ambassade';
    const [term] = findTerms(termbase, text, 'fr', 'en');
    expect(text.slice(term?.start, term?.end)).toBe('ambassade');
  });
});
