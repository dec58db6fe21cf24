/** Posts made of a draft and its variants: nothing is cut, nothing left out unnoticed, links said once. */
import { describe, expect, it } from 'vitest';
import { type Layout, layOut } from '../../src/bilingual/layout.ts';
import { buildMemory } from '../../src/bilingual/memory.ts';
import type { Pair } from '../../src/bilingual/pair.ts';
import { segmentDraft } from '../../src/bilingual/segments.ts';
import { buildTermbase } from '../../src/bilingual/terms.ts';
import type { Variant } from '../../src/bilingual/variant.ts';
import { suggestVariants } from '../../src/bilingual/variants.ts';

const holiday = {
  fr: 'Bonne fête nationale à nos amis et partenaires!',
  en: 'Happy National Day to our friends and partners!',
  ar: 'عيد وطني سعيد لأصدقائنا وشركائنا!',
};
const closed = {
  fr: 'La section des visas sera fermée le 3 juin.',
  en: 'The visa section will be closed on June 3.',
  ar: 'سيكون قسم التأشيرات مغلقا يوم 3 يونيو.',
};
/** Which of the two numbers is which, nothing tells. */
const hall = {
  fr: 'Rendez-vous dans la salle 3, porte 3.',
  en: 'Meet in room 3, door 3.',
};
const pairs: Pair[] = [
  { id: 'holiday', origin: 'example', text: holiday },
  { id: 'closed', origin: 'example', text: closed },
  { id: 'hall', origin: 'example', text: hall },
];

interface Options {
  layout?: Layout;
  order?: string[];
  targets?: string[];
  limit?: number;
  edit?: (variants: Variant[]) => Variant[];
}

async function posts(
  text: string,
  { layout = 'one', order, targets = ['en'], limit, edit }: Options = {},
) {
  const draft = { text, segments: segmentDraft(text, 'fr') };
  const variants = await suggestVariants(
    buildMemory(pairs),
    buildTermbase([]),
    { ...draft, targets },
    0,
  );
  return layOut({
    draft,
    variants: edit ? edit(variants) : variants,
    layout,
    order: order ?? ['fr', ...targets],
    count: (post) =>
      limit === undefined
        ? null
        : {
            site: 'x',
            used: post.length,
            limit,
            remaining: limit - post.length,
            unit: 'characters',
          },
  });
}

const texts = (laidOut: Awaited<ReturnType<typeof posts>>) => laidOut.parts.map(({ text }) => text);

describe('one post', () => {
  it('has a blank line between the halves, and links and tags once, at the end', async () => {
    const text = `${holiday.fr} 🇨🇦\n${closed.fr}\n\nhttps://canada.ca/fr #Visa`;
    const { parts } = await posts(text, { targets: ['en', 'ar'] });
    expect(parts).toEqual([
      {
        text: `${holiday.fr} 🇨🇦\n${closed.fr}\n\n${holiday.en} 🇨🇦\n${closed.en}\n\n${holiday.ar} 🇨🇦\n${closed.ar}\n\nhttps://canada.ca/fr #Visa`,
        langs: ['fr', 'en', 'ar'],
        count: null,
        over: 0,
      },
    ]);
  });

  it('keeps lines where a tag in mid-text moves to the end', async () => {
    const text = `${holiday.fr} #Fête\n\n${closed.fr}`;
    expect(texts(await posts(text))).toEqual([
      `${holiday.fr}\n\n${closed.fr}\n\n${holiday.en}\n\n${closed.en}\n\n#Fête`,
    ]);
  });

  it('follows the order of the languages', async () => {
    expect(texts(await posts(holiday.fr, { order: ['en', 'fr'] }))).toEqual([
      `${holiday.en}\n\n${holiday.fr}`,
    ]);
    expect(texts(await posts(holiday.fr, { order: ['ar'], targets: ['en', 'ar'] }))).toEqual([
      `${holiday.ar}\n\n${holiday.fr}\n\n${holiday.en}`,
    ]);
    expect(texts(await posts(holiday.fr, { order: ['en', 'fr-CA'], targets: ['en-CA'] }))).toEqual([
      `${holiday.en}\n\n${holiday.fr}`,
    ]);
  });

  it('says by how much it is too long, and cuts nothing', async () => {
    const whole = `${holiday.fr}\n\n${holiday.en}`;
    const [part] = (await posts(holiday.fr, { limit: whole.length - 7 })).parts;
    expect(part).toMatchObject({ text: whole, over: 7 });
    expect((await posts(holiday.fr, { limit: whole.length })).parts[0]?.over).toBe(0);
  });
});

describe('what has no wording', () => {
  const text = `${holiday.fr} Le marché ouvre ses portes à tous demain soir.`;

  it('is counted, and never passed over in silence', async () => {
    const laidOut = await posts(text, { targets: ['en', 'ar'] });
    expect(laidOut).toMatchObject({ missing: 2, incomplete: ['en', 'ar'] });
    expect(texts(laidOut)).toEqual([`${text}\n\n${holiday.en}\n\n${holiday.ar}`]);
  });

  it('is no longer missing once the person has written it', async () => {
    const write = (variants: Variant[]) =>
      variants.map((variant) => ({
        ...variant,
        segments: variant.segments.map((s) => ({ ...s, target: s.target || 'The market opens.' })),
      }));
    const laidOut = await posts(text, { edit: write });
    expect(laidOut).toMatchObject({ missing: 0, incomplete: [] });
    expect(texts(laidOut)).toEqual([`${text}\n\n${holiday.en} The market opens.`]);
  });

  it.each(['one', 'thread', 'separate'] as const)('makes no empty half (%s)', async (layout) => {
    const only = 'Le marché ouvre ses portes à tous demain soir. #Marché';
    const laidOut = await posts(only, { layout });
    expect(laidOut.parts.map(({ langs }) => langs)).toEqual([['fr']]);
    expect(laidOut).toMatchObject({ missing: 1, incomplete: ['en'] });
  });
});

it('counts wordings that still have another number than the draft', async () => {
  const text = hall.fr.replace('3', '5');
  expect((await posts(text)).changedValues).toBe(1);
  const correct = (variants: Variant[]) =>
    variants.map((variant) => ({
      ...variant,
      segments: variant.segments.map((s) => ({ ...s, target: s.target.replace('3', '5') })),
    }));
  expect((await posts(text, { edit: correct })).changedValues).toBe(0);
});

describe('a thread', () => {
  const text = `${holiday.fr}\n${closed.fr} https://canada.ca/fr`;

  it('has one part for each language when each fits', async () => {
    const { parts } = await posts(text, { layout: 'thread', limit: 200 });
    expect(parts.map(({ langs, text: post }) => [langs, post])).toEqual([
      [['fr'], text],
      [['en'], `${holiday.en}\n${closed.en} https://canada.ca/fr`],
    ]);
  });

  it('breaks between sentences when a language does not fit', async () => {
    const { parts } = await posts(text, { layout: 'thread', limit: 70 });
    expect(parts.map(({ text: post, over }) => [post, over])).toEqual([
      [holiday.fr, 0],
      [`${closed.fr} https://canada.ca/fr`, 0],
      [holiday.en, 0],
      [`${closed.en} https://canada.ca/fr`, 0],
    ]);
  });

  it('never breaks a sentence: one that is too long says by how much', async () => {
    const { parts } = await posts(holiday.fr, { layout: 'thread', limit: 40 });
    expect(parts).toEqual([
      expect.objectContaining({ text: holiday.fr, over: holiday.fr.length - 40 }),
      expect.objectContaining({ text: holiday.en, over: holiday.en.length - 40 }),
    ]);
  });
});

it('separate posts are one for each language, each with its links', async () => {
  const text = `${closed.fr}\nhttps://canada.ca/fr`;
  const { parts } = await posts(text, { layout: 'separate', targets: ['en', 'ar'] });
  expect(parts.map(({ langs, text: post }) => [langs, post])).toEqual([
    [['fr'], text],
    [['en'], `${closed.en}\nhttps://canada.ca/fr`],
    [['ar'], `${closed.ar}\nhttps://canada.ca/fr`],
  ]);
});

it('a draft that is bilingual already is kept whole', async () => {
  const text = `${holiday.fr}\n\n${holiday.en}`;
  expect(texts(await posts(text))).toEqual([text]);
  expect(texts(await posts(text, { targets: ['en', 'ar'] }))).toEqual([`${text}\n\n${holiday.ar}`]);
});

it('an empty draft makes no post', async () => expect((await posts('')).parts).toEqual([]));
