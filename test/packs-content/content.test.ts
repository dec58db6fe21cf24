/** What the bundled packs owe their readers: both languages, Canadian typography, honest labels. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Localized } from '../../src/core/rule.ts';
import { missionSchema } from '../../src/settings/schema.ts';
import { bundled } from './bundled.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../assets/${file}`, import.meta.url), 'utf8');

const common = bundled('common');
const names = bundled('names');
const tunis = bundled('canada-tunis');
const rules = [...common.rules, ...names.rules, ...tunis.rules];
const texts: readonly Localized[] = rules.flatMap(({ title, message, why, advice }) => [
  title,
  message,
  why,
  ...(advice ? [advice] : []),
]);
const memory = tunis.memory ?? [];
const french = [...texts.map(({ fr }) => fr), ...memory.map(({ text }) => text.fr ?? '')];
const prose = [...texts.flatMap(({ en, fr }) => [en, fr])];

describe('rules', () => {
  it('number at least thirty in the common pack', () => {
    expect(common.rules.length).toBeGreaterThanOrEqual(30);
  });

  it.each(rules)('$id has two bad and two good examples', ({ examples }) => {
    expect(examples.bad.length).toBeGreaterThanOrEqual(2);
    expect(examples.good.length).toBeGreaterThanOrEqual(2);
  });

  it.each(rules.filter(({ where }) => !where?.lang))(
    '$id is tried in English and in French',
    ({ examples }) => {
      const languages = examples.bad.map(({ lang }) => lang);
      expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
    },
  );

  it.each(rules)(
    '$id is reviewed within a year and names its source',
    ({ since, review, source }) => {
      expect(Date.parse(review) - Date.parse(since)).toBeLessThanOrEqual(366 * 86_400_000);
      expect(source?.title).toBeTruthy();
    },
  );
});

describe('the words of the packs', () => {
  it('promise nothing and never shout', () => {
    const loud = prose.filter((text) => /\b(?:safe|compliant|conforme)\b|\p{L}!/iu.test(text));
    expect(loud).toEqual([]);
  });

  it('keep to Canadian typography in French', () => {
    const wrong = french.filter((text) => /[ \u00a0\u202f][;!?]|« | »| :|«[^\u00a0]|'/.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('the example of Canada in Tunis', () => {
  it('says in both languages that it is an example', () => {
    expect(tunis.title.en).toMatch(/Example, from public sources, not issued by any government/);
    expect(tunis.title.fr).toMatch(/Exemple/);
    expect(missionSchema.parse(JSON.parse(read('missions/canada-tunis.json'))).label).toMatch(
      /example/,
    );
  });

  it('has 48 sentences or more in three languages, none of them approved', () => {
    expect(memory.length).toBeGreaterThanOrEqual(48);
    for (const { text, origin, approved } of memory) {
      expect(Object.keys(text).sort()).toEqual(['ar', 'en', 'fr']);
      expect([origin, approved]).toEqual(['example', undefined]);
    }
  });

  it('names 15 concepts or more in three languages', () => {
    const complete = (tunis.terms ?? []).filter(({ names }) => names.en && names.fr && names.ar);
    expect(complete.length).toBeGreaterThanOrEqual(15);
  });

  it('says the same numbers in each language', () => {
    const numbers = (text = '') => (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
    const halved = (list: readonly number[]) => list.map((n) => (n > 12 && n < 24 ? n - 12 : n));
    for (const { text } of memory) {
      const [fr, en, ar] = [text.fr, text.en, text.ar].map(numbers);
      expect(ar).toEqual(fr);
      if (/\b[ap]m\b/.test(text.en ?? '')) {
        expect([...(en ?? [])].sort()).toEqual([...halved(fr ?? [])].sort());
      } else expect(en).toEqual(fr);
    }
  });
});
