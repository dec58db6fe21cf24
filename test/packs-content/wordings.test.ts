/** What the bundled wordings owe their readers: enough of them, the same facts in each language, named sources. */
import { describe, expect, it } from 'vitest';
import { compareHalves } from '../../src/bilingual/parity/index.ts';
import { buildTermbase } from '../../src/bilingual/terms.ts';
import { allPacks, bundled } from './bundled.ts';

const { memory = [], terms = [], phrases = [], calendar = [], rules } = bundled('wordings');
const everyPair = allPacks.flatMap((pack) => pack.memory ?? []);
const texts = (lang: string) => memory.flatMap(({ text }) => text[lang] ?? []);
const pairsOf = (a: string, b: string) =>
  memory.filter(({ text }) => text[a] !== undefined && text[b] !== undefined);

describe('the sentences', () => {
  it.each([
    ['fr', 'en', 400],
    ['fr', 'ar', 200],
    ['en', 'ar', 200],
    ['fr', 'de', 60],
    ['fr', 'nl', 60],
  ])('are enough from %s to %s', (from, to, least) => {
    expect(pairsOf(from, to).length).toBeGreaterThanOrEqual(least);
  });

  it('are called examples, and nobody is said to have approved them', () => {
    const other = memory.filter(({ origin, approved }) => origin !== 'example' || approved);
    expect(other).toEqual([]);
  });

  it.each(['fr', 'en', 'ar', 'de', 'nl'])('stand once each in %s, in all packs', (lang) => {
    const all = everyPair.flatMap(({ text }) => text[lang]?.toLowerCase() ?? []);
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });
});

describe('parity', () => {
  const known = { terms: buildTermbase(terms) };
  const differing = (id: string, texts: Readonly<Record<string, string | undefined>>) => {
    const langs = Object.keys(texts);
    const halves = langs.map((lang) => ({ text: texts[lang] ?? '', lang }));
    return halves.flatMap((first, i) =>
      halves
        .slice(i + 1)
        .flatMap((second) =>
          compareHalves(first, second, known).map(
            ({ kind }) => `${id} ${first.lang} ${second.lang} ${kind}`,
          ),
        ),
    );
  };

  it('finds no difference between the languages of a sentence or of a message', () => {
    expect([...memory, ...phrases].flatMap(({ id, text }) => differing(id, { ...text }))).toEqual(
      [],
    );
  }, 60_000);

  it('finds none between those of a day, of its lines and of its tags', () => {
    const each = calendar.flatMap(({ id, name, lines = {}, tags = {} }) => [
      differing(id, { ...name }),
      differing(id, joined(lines)),
      differing(id, withTags({ ...name }, tags)),
    ]);
    expect(each.flat()).toEqual([]);
  }, 60_000);
});

/** As in a post of the day. */
function withTags(
  name: Readonly<Record<string, string | undefined>>,
  tags: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).map(([lang, all]) => [lang, `${name[lang]} ${all.join(' ')}`]),
  );
}

/** One text for each language. */
function joined(lists: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([lang, texts]) => [lang, texts.join('\n')]));
}

describe('their typography', () => {
  it('is Canadian in French', () => {
    const wrong =
      /[ \u00a0\u202f][;!?]|[^\u00a0]:(?!\/\/)|« |[^\u00a0]»|«[^\u00a0]|'|\d (?:h|%|\$|\d{3}\b)/u;
    const phone = /\+1 [\d ]+/g;
    expect(texts('fr').filter((text) => wrong.test(text.replace(phone, '')))).toEqual([]);
  });

  it('is Canadian in English', () => {
    const wrong = /[ \u00a0][;:!?%]|'|\d (?:am|pm)\b|[ap]\.m\.|\d(?:am|pm)\b/u;
    expect(texts('en').filter((text) => wrong.test(text))).toEqual([]);
  });

  it('has no marks that nobody sees', () => {
    const all = memory.flatMap(({ text }) => Object.values(text));
    expect(
      all.filter((text) => /[\u200b-\u200f\u202a-\u202f\u2066-\u2069]|^\s|\s$| {2}/u.test(text)),
    ).toEqual([]);
  });
});

describe('the names', () => {
  it('are 300 or more, in English and in French', () => {
    const both = terms.filter(({ names }) => names.en && names.fr);
    expect(both.length).toBeGreaterThanOrEqual(300);
  });

  it.each(terms)('$id has a source and a day of review', ({ source, review }) => {
    expect(source).toMatch(/\p{L}{2}.*\.\p{L}{2}/u);
    expect(review).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('are each for one concept', () => {
    const ids = terms.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const lang of ['en', 'fr', 'ar']) {
      const names = terms.flatMap(({ names }) => {
        const name = names[lang];
        return name ? [name.preferred, ...(name.allowed ?? [])] : [];
      });
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});

it('adds no rule, so that no draft is checked more slowly for it', () => {
  expect(rules).toEqual([]);
});
