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

async function laidOut(text: string, to: string): Promise<string> {
  const variant = (await suggest(text)).find((v) => v.to === to);
  return (variant?.segments ?? []).map(({ target, gap }) => target + gap).join('');
}

describe('suggestVariants', () => {
  it('gives one variant for each other language, in the order asked for', async () => {
    const variants = await suggest(pairs[0]!.text.fr!, ['ar', 'fr', 'en-CA']);
    expect(variants.map(({ from, to }) => [from, to])).toEqual([
      ['fr', 'ar'],
      ['fr', 'en-CA'],
    ]);
  });

  it('keeps lines, links, tags and emoji where they are', async () => {
    const text =
      'Bonne fête nationale à nos amis et partenaires! 🇨🇦\n\nLa section des visas sera fermée lundi.\n• Pour en savoir plus : https://canada.ca/fr #Visa';
    expect(await laidOut(text, 'en')).toBe(
      'Happy National Day to our friends and partners! 🇨🇦\n\nThe visa section will be closed on Monday.\n• Learn more: https://canada.ca/fr #Visa',
    );
    expect(await laidOut(text, 'ar')).toBe(
      'عيد وطني سعيد لأصدقائنا وشركائنا! 🇨🇦\n\nسيكون قسم التأشيرات مغلقا يوم الاثنين.\n• لمعرفة المزيد: https://canada.ca/fr #Visa',
    );
  });

  it('works from Arabic', async () => {
    expect(await laidOut(`${pairs[0]!.text.ar}\n${pairs[1]!.text.ar}`, 'fr')).toBe(
      `${pairs[0]!.text.fr}\n${pairs[1]!.text.fr}`,
    );
  });

  it('says that it has no wording, and which terms it knows', async () => {
    const [en] = await suggest('Le prix de chaque visa a changé cette année au marché.', ['en']);
    expect(en?.segments).toEqual([
      expect.objectContaining({
        target: '',
        match: null,
        verbatim: false,
        terms: [{ source: 'visa', target: 'visa', term: 'visa' }],
      }),
    ]);
  });

  it('fills in no wording that is only roughly alike, but has it on request', async () => {
    const [en] = await suggest('La section des bourses sera ouverte mardi.', ['en']);
    const [segment] = en?.segments ?? [];
    expect(segment?.target).toBe('');
    expect(segment?.match).toMatchObject({
      score: 71,
      target: pairs[1]!.text.en,
      changedValues: true,
    });
  });

  it('words a sentence part by part when it knows every part, and says so', async () => {
    const both =
      'La section des visas sera fermée lundi ; bonne fête nationale à nos amis et partenaires!';
    const [en] = await suggest(both, ['en']);
    expect(en?.segments[0]).toMatchObject({
      target:
        'The visa section will be closed on Monday; Happy National Day to our friends and partners!',
      match: { kind: 'assembled', score: 94 },
    });
    const [half] = await suggest('La section des visas sera fermée lundi ; le marché ouvre.', [
      'en',
    ]);
    expect(half?.segments[0]?.match?.kind).not.toBe('assembled');
  });

  it('gives what is certain of a sentence that it does not know, with gaps for the rest', async () => {
    const [en] = await suggest('Chaque visa coûtera 75 $ CAN dès le 1er août : @a_b #Visa', [
      'en-CA',
    ]);
    expect(en?.segments[0]).toMatchObject({
      target: '',
      scaffold: '[…] visa […] $75 […] August 1:',
    });
    const [none] = await suggest('Le marché ouvre ses portes.', ['en']);
    expect(none?.segments[0]).toMatchObject({ target: '', scaffold: '' });
  });

  it('scores an approved wording higher beside another of the same kind of message', async () => {
    const approved = { by: 'Ministry', on: '2026-01-01' };
    const made = (id: string, fr: string, type: string): Pair => ({
      id,
      type,
      origin: 'human',
      approved,
      text: { fr, en: `${id}.` },
    });
    const list = [
      made('a', 'Bonjour à tous.', 'g'),
      made('b', 'Merci à tous.', 'g'),
      made('c', 'Bonne route.', 'h'),
    ];
    const scores = async (text: string) => {
      const request = { text, segments: segmentDraft(text, 'fr'), targets: ['en'] };
      const [en] = await suggestVariants(buildMemory(list), terms, request, 0);
      return en?.segments.map(({ match }) => match?.score);
    };
    expect(await scores('Bonjour à tous. Merci à tous. Bonne route.')).toEqual([102, 102, 101]);
    expect(await scores('Bonjour à tous.')).toEqual([101]);
  });

  it('marks what is shared by several languages in one post', async () => {
    const text =
      '🇨🇦 Bonne fête!\nInscription : https://a.ca/b\nLa section des visas sera fermée lundi. #Visa';
    const [en] = await suggest(text, ['en']);
    const verbatim = en?.segments.filter((segment) => segment.verbatim) ?? [];
    expect(verbatim.map(({ source, shared }) => [source, shared])).toEqual([
      ['🇨🇦', false],
      ['https://a.ca/b', false],
      ['#Visa', true],
    ]);
  });

  it('leaves alone the half that a bilingual draft already has', async () => {
    const text = `${pairs[0]!.text.fr}\n\n${pairs[0]!.text.en}\n\n#Canada`;
    const variants = await suggest(text);
    expect(variants.map(({ to }) => to)).toEqual(['ar']);
    expect(await laidOut(text, 'ar')).toBe(`${pairs[0]!.text.ar}\n\n#Canada`);
  });

  it('has nothing to add to a draft that is in every language already', async () => {
    const { fr, en, ar } = pairs[1]!.text;
    expect(await suggest(`${fr}\n\n${en}\n\n${ar}`)).toEqual([]);
  });

  it('carries over a short sentence that is in the other language already', async () => {
    const text = `${pairs[0]!.text.fr} ${pairs[1]!.text.fr}\nSee you there my friends!`;
    const last = (await suggest(text, ['en']))[0]?.segments.at(-1);
    expect(last).toMatchObject({ target: 'See you there my friends!', verbatim: true });
  });

  it('has nothing to say of an empty draft', async () => expect(await suggest('')).toEqual([]));

  it('invents nothing: every target is in the memory, or in the draft', async () => {
    const bit = fc.oneof(
      fc.constantFrom(...pairs.flatMap((pair) => Object.values(pair.text))),
      fc.constantFrom('\n', ' ', '#Visa', 'https://a.ca', '3 juin', 'fermée', 'lundi', '🎄'),
      fc.string(),
    );
    const known = new Set(pairs.flatMap((pair) => Object.values(pair.text)));
    await fc.assert(
      fc.asyncProperty(fc.array(bit), async (bits) => {
        for (const { segments } of await suggest(bits.join(' '))) {
          for (const { target, match, verbatim, source } of segments) {
            if (verbatim) expect(target).toBe(source);
            else if (match === null) expect(target).toBe('');
            else if (target !== '' && match.conversions.length === 0 && match.kind !== 'assembled')
              expect(known).toContain(target);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
