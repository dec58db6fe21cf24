/** A draft's variants: the memory's words or none, in the draft's own order and lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMemory } from '../../src/bilingual/memory.ts';
import type { Pair } from '../../src/bilingual/pair.ts';
import { segmentDraft } from '../../src/bilingual/segments.ts';
import { buildTermbase } from '../../src/bilingual/terms.ts';
import { suggestVariants } from '../../src/bilingual/variants.ts';

const pairs: Pair[] = [
  {
    id: 'holiday',
    origin: 'example',
    text: {
      fr: 'Bonne fête nationale à nos amis et partenaires!',
      en: 'Happy National Day to our friends and partners!',
      ar: 'عيد وطني سعيد لأصدقائنا وشركائنا!',
    },
  },
  {
    id: 'closed',
    origin: 'example',
    text: {
      fr: 'La section des visas sera fermée lundi.',
      en: 'The visa section will be closed on Monday.',
      ar: 'سيكون قسم التأشيرات مغلقا يوم الاثنين.',
    },
  },
  {
    id: 'more',
    origin: 'example',
    text: { fr: 'Pour en savoir plus :', en: 'Learn more:', ar: 'لمعرفة المزيد:' },
  },
];
const memory = buildMemory(pairs);
const terms = buildTermbase([
  {
    id: 'visa',
    names: { fr: { preferred: 'visa' }, en: { preferred: 'visa' }, ar: { preferred: 'تأشيرة' } },
  },
]);

function suggest(text: string, targets: string[] = ['fr', 'en', 'ar']) {
  const request = { text, segments: segmentDraft(text, 'fr'), targets };
  return suggestVariants(memory, terms, request, Date.UTC(2026, 10, 21));
}

function laidOut(text: string, to: string): string {
  const variant = suggest(text).find((v) => v.to === to);
  return (variant?.segments ?? []).map(({ target, gap }) => target + gap).join('');
}

describe('suggestVariants', () => {
  it('gives one variant for each other language, in the order asked for', () => {
    const variants = suggest(pairs[0]!.text.fr!, ['ar', 'fr', 'en-CA']);
    expect(variants.map(({ from, to }) => [from, to])).toEqual([
      ['fr', 'ar'],
      ['fr', 'en-CA'],
    ]);
  });

  it('keeps lines, links, tags and emoji where they are', () => {
    const text =
      'Bonne fête nationale à nos amis et partenaires! 🇨🇦\n\nLa section des visas sera fermée lundi.\n• Pour en savoir plus : https://canada.ca/fr #Visa';
    expect(laidOut(text, 'en')).toBe(
      'Happy National Day to our friends and partners! 🇨🇦\n\nThe visa section will be closed on Monday.\n• Learn more: https://canada.ca/fr #Visa',
    );
    expect(laidOut(text, 'ar')).toBe(
      'عيد وطني سعيد لأصدقائنا وشركائنا! 🇨🇦\n\nسيكون قسم التأشيرات مغلقا يوم الاثنين.\n• لمعرفة المزيد: https://canada.ca/fr #Visa',
    );
  });

  it('works from Arabic', () => {
    expect(laidOut(`${pairs[0]!.text.ar}\n${pairs[1]!.text.ar}`, 'fr')).toBe(
      `${pairs[0]!.text.fr}\n${pairs[1]!.text.fr}`,
    );
  });

  it('says that it has no wording, and which terms it knows', () => {
    const [en] = suggest('Le prix de chaque visa a changé cette année au marché.', ['en']);
    expect(en?.segments).toEqual([
      expect.objectContaining({
        target: '',
        match: null,
        verbatim: false,
        terms: [{ source: 'visa', target: 'visa', term: 'visa' }],
      }),
    ]);
  });

  it('fills in no wording that is only roughly alike, but has it on request', () => {
    const [en] = suggest('La section des bourses sera fermée mardi.', ['en']);
    const [segment] = en?.segments ?? [];
    expect(segment?.target).toBe('');
    expect(segment?.match).toMatchObject({
      score: 71,
      target: pairs[1]!.text.en,
      changedValues: true,
    });
  });

  it('marks what is shared by several languages in one post', () => {
    const text =
      '🇨🇦 Bonne fête!\nInscription : https://a.ca/b\nLa section des visas sera fermée lundi. #Visa';
    const [en] = suggest(text, ['en']);
    const verbatim = en?.segments.filter((segment) => segment.verbatim) ?? [];
    expect(verbatim.map(({ source, shared }) => [source, shared])).toEqual([
      ['🇨🇦', false],
      ['https://a.ca/b', false],
      ['#Visa', true],
    ]);
  });

  it('leaves alone the half that a bilingual draft already has', () => {
    const text = `${pairs[0]!.text.fr}\n\n${pairs[0]!.text.en}\n\n#Canada`;
    const variants = suggest(text);
    expect(variants.map(({ to }) => to)).toEqual(['ar']);
    expect(laidOut(text, 'ar')).toBe(`${pairs[0]!.text.ar}\n\n#Canada`);
  });

  it('carries over a short sentence that is in the other language already', () => {
    const text = `${pairs[0]!.text.fr} ${pairs[1]!.text.fr}\nSee you there my friends!`;
    const last = suggest(text, ['en'])[0]?.segments.at(-1);
    expect(last).toMatchObject({ target: 'See you there my friends!', verbatim: true });
  });

  it('has nothing to say of an empty draft', () => expect(suggest('')).toEqual([]));

  it('invents nothing: every target is in the memory, or in the draft', () => {
    const bit = fc.oneof(
      fc.constantFrom(...pairs.flatMap((pair) => Object.values(pair.text))),
      fc.constantFrom('\n', ' ', '#Visa', 'https://a.ca', '3 juin', 'fermée', 'lundi', '🎄'),
      fc.string(),
    );
    const known = new Set(pairs.flatMap((pair) => Object.values(pair.text)));
    fc.assert(
      fc.property(fc.array(bit), (bits) => {
        for (const { segments } of suggest(bits.join(' '))) {
          for (const { target, match, verbatim, source } of segments) {
            if (verbatim) expect(target).toBe(source);
            else if (match === null) expect(target).toBe('');
            else if (target !== '') expect(known).toContain(target);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
