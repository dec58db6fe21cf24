/** A draft is cut where its sentences end, and each has its own language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentDraft } from '../../src/bilingual/segments.ts';
import { sentences } from './sentences.ts';

function cut(text: string, hint?: string): [lang: string, text: string][] {
  return segmentDraft(text, hint).map(({ lang, start, end }) => [lang, text.slice(start, end)]);
}

const texts = (text: string) => cut(text).map(([, part]) => part);

describe('segmentDraft finds both languages of a bilingual post', () => {
  const pairs = [
    ['fr', 'en', '\n\n'],
    ['en', 'fr', ' '],
    ['fr', 'ar', '\n'],
    ['en', 'ar', '\n\n'],
    ['en', 'es', ' / '],
    ['de', 'en', ' | '],
    ['nl', 'fr', '\n'],
    ['pt', 'en', ' '],
    ['ru', 'uk', '\n'],
    ['fa', 'en', '\n\n'],
    ['zh', 'en', '\n'],
    ['tr', 'de', '\n\n'],
  ] as const;
  const cases = pairs.flatMap(([a, b, gap]) =>
    [0, 1, 2].map((i) => ({
      a,
      b,
      one: sentences[a]?.[i] ?? '',
      gap,
      two: sentences[b]?.[i] ?? '',
    })),
  );

  it.each(cases)('$a and $b: $one', ({ a, b, one, gap, two }) => {
    expect(cut(one + gap + two)).toEqual([
      [a, one],
      [b, two],
    ]);
  });
});

describe('segmentDraft ends a sentence only where it ends', () => {
  it.each([
    ['Le M. Dupont et Mme Durand arrivent. Bienvenue à eux.', 2],
    ['La note est à la p. 12 du guide. Merci de la lire.', 2],
    ['S.E. M. Durand a rencontré le ministre.', 1],
    ['H.E. Dr. Smith met the Minister.', 1],
    ['We close at 6 p.m. Thursday for the holiday.', 1],
    ['We close at 6 p.m. Please come earlier.', 2],
    ['The U.S. Embassy is closed. So are we.', 2],
    ['We met in the U.K. The talks were good.', 2],
    ['Call no. 3 first. No. We will not.', 3],
    ['Das Konsulat ist am 3. Juni geschlossen.', 1],
    ['التقى د. محمد بالوزير. شكرا لكم.', 2],
    ['مرحبا بكم! كيف حالكم؟ نعم.', 3],
    ['« Bravo! » a dit la ministre.', 1],
    ['« Bravo! » Elle est partie.', 2],
    ['See https://example.ca/?a=1&b=What.Now for more.', 1],
    ['今天关闭。谢谢！', 2],
  ])('%s', (text, count) => expect(texts(text)).toHaveLength(count));
});

describe('segmentDraft sets apart what needs no translation', () => {
  it('takes links, tags and emoji off the end', () => {
    expect(texts('Bonne fête du Canada! 🇨🇦 #FêteDuCanada https://canada.ca/fr?a=b')).toEqual([
      'Bonne fête du Canada!',
      '🇨🇦 #FêteDuCanada https://canada.ca/fr?a=b',
    ]);
    expect(texts('Pour en savoir plus : https://canada.ca/fr')).toEqual([
      'Pour en savoir plus :',
      'https://canada.ca/fr',
    ]);
  });

  it('leaves a tag that is a word of its sentence', () => {
    expect(texts('Nous célébrons la #Francophonie')).toEqual(['Nous célébrons la #Francophonie']);
    expect(texts('Vive la #Francophonie https://a.ca')[0]).toBe('Vive la #Francophonie');
    expect(texts('Merci à @ONU_fr')).toEqual(['Merci à @ONU_fr']);
  });

  it('takes bullets, numbers of items and emoji off the beginning', () => {
    expect(texts('1. Inscrivez-vous\n• Venez nombreux\n🔴 Section fermée')).toEqual([
      '1.',
      'Inscrivez-vous',
      '•',
      'Venez nombreux',
      '🔴',
      'Section fermée',
    ]);
  });
});

describe('segmentDraft and what is too short to tell', () => {
  it('takes the language of the sentence beside it', () => {
    const [thanks] = segmentDraft('Merci! La section des visas sera fermée lundi.');
    expect(thanks).toMatchObject({ lang: 'fr', sure: false });
  });

  it('stays on its line', () => {
    const text =
      'La section des visas sera fermée lundi.\nAttention\nThe visa section is closed.\nAttention: it is Monday.';
    expect(cut(text).map(([lang]) => lang)).toEqual(['fr', 'fr', 'en', 'en']);
  });

  it('never takes a language that its letters rule out', () => {
    expect(cut('تهانينا La section des visas sera fermée lundi.', 'fr')[0]?.[0]).not.toBe('ar');
    expect(cut('La section des visas sera fermée lundi.\nشكرا', 'fr')[1]?.[0]).toBe('ar');
  });

  it('falls back on the hint, and says so', () => {
    expect(segmentDraft('OK', 'fr')).toEqual([{ start: 0, end: 2, lang: 'fr', sure: false }]);
    expect(segmentDraft('OK')).toEqual([expect.objectContaining({ lang: 'und', sure: false })]);
  });

  it('gives links and tags the language around them', () => {
    expect(cut('La section des visas sera fermée lundi.\n#Visa https://x.ca')[1]?.[0]).toBe('fr');
  });
});

it('segmentDraft covers everything but space, line breaks, slashes and bars, whatever is typed', () => {
  const bits = [
    'Bonjour. ',
    'M. ',
    'p. 12',
    '\r\n',
    ' / ',
    'https://a.ca/?b. ',
    '🇨🇦',
    '#Tag ',
    '@x ',
    '!',
    'نعم؟ ',
    '。',
    ' ',
  ];
  const draft = fc
    .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme' })))
    .map((x) => x.join(''));
  fc.assert(
    fc.property(draft, (text) => {
      let from = 0;
      for (const { start, end } of [
        ...segmentDraft(text),
        { start: text.length, end: text.length },
      ]) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(from, start)).toMatch(/^[\s/|\uFEFF]*$/u);
        expect(end > start || start === text.length).toBe(true);
        from = end;
      }
    }),
    { numRuns: 300 },
  );
});
