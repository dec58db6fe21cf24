/** The detector names the language of whole sentences, and would rather say nothing of a few words than something false. */
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../src/bilingual/language.ts';
import { sentences } from './sentences.ts';

const all = Object.entries(sentences).flatMap(([lang, list]) =>
  list.map((text) => ({ lang, text })),
);

/** Every run of one to four words. */
function fragmentsOf(text: string): string[] {
  const words = text.split(' ');
  return words.flatMap((_, i) =>
    [1, 2, 3, 4].filter((n) => i + n <= words.length).map((n) => words.slice(i, i + n).join(' ')),
  );
}

describe('guessLanguage', () => {
  it('has enough to be tested on', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(sentences).length).toBeGreaterThanOrEqual(8);
  });

  it.each(all)('$lang: $text', ({ lang, text }) => {
    expect(guessLanguage(text).lang).toBe(lang);
  });

  it('is sure of nearly every sentence', () => {
    const unsure = all.filter(({ text }) => !guessLanguage(text).sure);
    expect(unsure.length).toBeLessThanOrEqual(2);
  });

  it('is never sure and wrong, even of fragments', () => {
    const fragments = all.flatMap(({ lang, text }) =>
      fragmentsOf(text).map((fragment) => ({ lang, fragment })),
    );
    expect(fragments.length).toBeGreaterThan(1500);
    const wrong = fragments.filter(({ lang, fragment }) => {
      const guess = guessLanguage(fragment);
      return guess.sure && guess.lang !== lang;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    'Polska jest piękna i wszyscy ją kochamy, dlatego dziękujemy',
    'Vi är mycket glada över att vara här idag',
    'Suntem foarte fericiți să fim aici astăzi cu toți',
    'Честит празник на всички приятели и партньори',
    'Hyvää itsenäisyyspäivää',
    'Merci',
    'OK',
    '',
    '2026',
  ])('is not sure of « %s »', (text) => expect(guessLanguage(text).sure).toBe(false));

  it.each([
    ['γιορτή', 'el'],
    ['대사관', 'ko'],
    ['大使館は閉まります', 'ja'],
    ['שלום', 'he'],
    ['Срећан празник свим пријатељима', 'sr'],
    ['آج ہم سب بہت خوش ہیں', 'ur'],
  ])('knows « %s » by its letters', (text, lang) => {
    expect(guessLanguage(text)).toMatchObject({ lang, sure: true });
  });
});
