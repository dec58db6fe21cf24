/** Phrases, calendar days, contacts and changes of a pack: what is wrong with one is said, and takes nothing else down. */
import { describe, expect, test } from 'vitest';
import type { CalendarDay, Pack, Phrase } from '../../src/packs/pack.ts';
import { mostNotes, mostPhrases, mostSlots } from '../../src/packs/schema/limits.ts';
import { readPack, readPackText } from '../../src/packs/schema.ts';
import { writePack } from '../../src/packs/write.ts';
import { packOf } from '../core/try.ts';

const words = { en: 'Words', fr: 'Mots' };

const phrase: Phrase = {
  id: 'visit',
  title: words,
  text: { en: 'Welcome to {place}', fr: 'Bienvenue {à:place}' },
  slots: { place: { kind: 'place', label: words } },
  origin: 'example',
};

const day: CalendarDay = {
  id: 'idahot',
  name: words,
  on: { yearly: '05-17' },
  tone: 'delicate',
  tags: { en: ['#IDAHOBIT'], fr: ['#IDAHOBIT'] },
  lines: { en: ['A line'], fr: ['Une ligne'] },
  origin: 'example',
};

const packWith = (more: object) => readPack({ ...packOf([]), ...more }, 'p');
const said = ({ problems }: ReturnType<typeof readPack>) =>
  problems.map(({ place, reason }) => `${place} ${reason}`);

test('sound ones are read, and written as the same bytes whatever the order of their keys', () => {
  const pack: Pack = packOf([], {
    phrases: [phrase],
    calendar: [day],
    contacts: [{ topic: 'security', office: words, address: 'https://example.org/contact' }],
    changes: [{ version: 1, on: '2026-11-21', summary: words }],
  });
  const { pack: read, problems } = packWith(pack);
  expect(problems).toEqual([]);
  expect(read).toEqual(pack);
  const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
  const other = packWith({
    calendar: [turned({ ...day, lines: turned(day.lines ?? {}) })],
    phrases: [turned({ ...phrase, text: turned(phrase.text) })],
    contacts: pack.contacts,
    changes: pack.changes,
  });
  if (!read || !other.pack) throw new Error('a sound pack was refused');
  expect(writePack(other.pack)).toBe(writePack(read));
  expect(readPackText(writePack(read), 'p').pack).toEqual(pack);
});

describe('a phrase is set aside', () => {
  const slots = Object.fromEntries(
    Array.from({ length: mostSlots + 1 }, (_, i) => [`s${i}`, { kind: 'text', label: words }]),
  );
  test.each<[string, object, string]>([
    ['with a slot of no kind', { text: { en: '{who}', fr: '{place}' } }, 'text.en {who} is not'],
    ['in one language', { text: { en: 'In {place}' } }, 'text must have at least two languages'],
    ['with a slot not used', { text: { en: 'a', fr: 'b' } }, 'slots.place stands in no language'],
    ['with an open brace', { text: { en: '{place', fr: '{place}' } }, 'text.en has a brace'],
    [
      'with French agreement in English',
      { text: { en: '{le:place}', fr: '{place}' } },
      'text.en {le:place} agrees in French only',
    ],
    ['with a misspelt key', { slot: {} }, 'slot is not a key that is known here'],
    ['with too many slots', { slots }, `slots has more than ${mostSlots} slots`],
  ])('%s, and its neighbour stays', (_, more, reason) => {
    const read = packWith({ phrases: [phrase, { ...phrase, id: 'bad', ...more }] });
    expect(read.pack?.phrases).toEqual([phrase]);
    expect(said(read)[0]).toContain(`$.phrases[1].${reason}`);
  });

  test('when its id was there before', () => {
    const read = packWith({ phrases: [phrase, phrase] });
    expect(said(read)).toEqual(['$.phrases[1].id is the id of an earlier one']);
  });
});

describe('a day is set aside', () => {
  test.each<[string, object, string]>([
    ['that falls never', { on: {} }, 'on must have one of yearly, weekday, easter, dates'],
    ['that is none', { on: { yearly: '02-30' } }, 'on.yearly must be a day like 12-20'],
    [
      'that is the none-th of a month',
      { on: { weekday: 'mon', month: 5, nth: 0 } },
      'on.nth must not be 0',
    ],
    ['with a tag that is none', { tags: { en: ['Day'] } }, 'tags.en[0] must be a tag like'],
    ['with a line too few', { lines: { en: ['a', 'b'], fr: ['a'] } }, 'lines must have as many'],
    ['of an unknown tone', { tone: 'loud' }, 'tone must be one of festive, ordinary, solemn'],
  ])('%s, and its neighbour stays', (_, more, reason) => {
    const read = packWith({ calendar: [day, { ...day, id: 'bad', ...more }] });
    expect(read.pack?.calendar).toEqual([day]);
    expect(said(read)[0]).toContain(`$.calendar[1].${reason}`);
  });

  test.each([
    { yearly: '02-29' },
    { weekday: 'mon', month: 5, nth: -1 },
    { easter: -2 },
    { dates: ['2027-03-10', '2028-02-27'] },
  ])('but not one that falls on %j', (on) => {
    const read = packWith({ calendar: [{ ...day, on }] });
    expect(said(read)).toEqual([]);
    expect(read.pack?.calendar).toEqual([{ ...day, on }]);
  });
});

describe('a pack is refused whole', () => {
  const change = { version: 1, on: '2026-11-21', summary: words };
  test.each<[string, object]>([
    ['with a contact for no topic', { contacts: [{ topic: 'weather', office: words }] }],
    [
      'with a contact at a script',
      { contacts: [{ topic: 'security', office: words, address: 'javascript:alert(1)' }] },
    ],
    ['with a change on no day', { changes: [{ ...change, on: '2026-13-01' }] }],
    ['with endless changes', { changes: Array.from({ length: mostNotes + 1 }, () => change) }],
    ['with endless phrases', { phrases: Array.from({ length: mostPhrases + 1 }, () => phrase) }],
  ])('%s', (_, more) => {
    const { pack, problems } = packWith(more);
    expect(pack).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });
});
