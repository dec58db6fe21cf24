/** The bundled wordings and days: whole in three languages, sourced, and not what the guidelines object to. */
import { describe, expect, it } from 'vitest';
import { checkOne } from '../../src/cli/check.ts';
import { readEntry } from '../../src/cli/entry.ts';
import { bundledPacks, Programs } from '../../src/cli/packs.ts';
import { type Phrase, type SlotKind, slotsIn } from '../../src/packs/pack/phrase.ts';
import { datesIn } from '../../src/packs/phrases/days.ts';
import { fillPhrase } from '../../src/packs/phrases/fill.ts';
import { allPacks, bundled } from './bundled.ts';

const { phrases = [], calendar = [] } = bundled('wordings');
const languages = ['en', 'fr', 'ar'];
const programs = new Programs(await bundledPacks(), []);
const circumstances = {
  now: Date.parse('2026-11-21'),
  sites: ['facebook'],
  sender: 'CA',
  hosts: ['TN'],
};

/** What the guidelines hold against a text at their highest level. */
function seriousIn(text: string, lang: string): readonly string[] {
  const entry = readEntry(JSON.stringify({ id: 1, lang, text }), 1);
  const { findings } = checkOne(entry, circumstances, programs);
  return findings
    .filter(({ level }) => level === 'serious')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

const values: { readonly [kind in SlotKind]: string } = {
  name: 'Musée du Bardo',
  place: 'Tunis',
  country: 'Canada',
  event: 'Festival',
  date: '2027-05-20',
  time: '14:30',
  amount: '25 $',
  number: '2027',
  link: 'https://www.canada.ca',
  phone: '+1 613 996 8885',
  text: 'Bourses Horizon',
};

const fill = (phrase: Phrase, lang: string) => {
  const { slots = {} } = phrase;
  const filling = Object.entries(slots).map(([name, { kind }]) => [name, values[kind]]);
  return fillPhrase(phrase, lang, Object.fromEntries(filling)) ?? '';
};

describe('phrases', () => {
  it('number at least sixty', () => expect(phrases.length).toBeGreaterThanOrEqual(60));

  it.each(phrases)('$id has the same slots in each language', ({ text, title }) => {
    expect(Object.keys(text).sort()).toEqual(languages.toSorted());
    expect(Object.keys(title).sort()).toEqual(languages.toSorted());
    const [first, ...others] = Object.values(text).map((one) =>
      slotsIn(one)
        .map(({ name }) => name)
        .sort(),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(phrases)('$id, filled in, is whole and nothing serious', (phrase) => {
    for (const lang of languages) {
      const text = fill(phrase, lang);
      expect(slotsIn(text)).toEqual([]);
      expect(seriousIn(text, lang)).toEqual([]);
    }
  });
});

describe('days', () => {
  it('number at least sixty', () => expect(calendar.length).toBeGreaterThanOrEqual(60));

  it('are told apart, and are not those of a mission that has them already', () => {
    const ids = calendar.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const theirs = allPacks
      .filter(({ for: party }) => party?.host !== undefined)
      .flatMap((pack) => pack.calendar ?? []);
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.filter(({ id }) => ids.includes(id))).toEqual([]);
    const names = calendar.map(({ name }) => name.en);
    expect(theirs.filter(({ name }) => names.includes(name.en))).toEqual([]);
  });

  it.each(calendar)('$id falls on a day, and has a line, a tag and a source', (day) => {
    expect([2027, 2028].flatMap((year) => datesIn(day.on, year))).not.toEqual([]);
    expect(Object.keys(day.name).sort()).toEqual(languages.toSorted());
    expect(Object.keys(day.lines ?? {}).sort()).toEqual(languages.toSorted());
    expect(Object.keys(day.tags ?? {}).sort()).toEqual(languages.toSorted());
    expect(day.source?.title).toBeTruthy();
    if (day.tone === 'delicate') expect(day.note?.ar).toBeTruthy();
  });

  it.each(calendar)('$id suggests nothing serious', ({ lines = {} }) => {
    const found = Object.entries(lines).flatMap(([lang, [line = '']]) => seriousIn(line, lang));
    expect(found).toEqual([]);
  });
});
