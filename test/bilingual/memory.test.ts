/** What the memory answers: the very sentence, nearly it, one like it, or nothing. */
import { describe, expect, it } from 'vitest';
import { buildMemory, findMatches } from '../../src/bilingual/memory.ts';
import type { Pair } from '../../src/bilingual/pair.ts';

const now = Date.UTC(2026, 10, 21);
const closed: Pair = {
  id: 'closed',
  origin: 'example',
  text: {
    fr: 'La section des visas sera fermée le 3 juin.',
    en: 'The visa section will be closed on June 3.',
    ar: 'سيكون قسم التأشيرات مغلقا يوم 3 يونيو.',
  },
};

function human(id: string, fr: string, en: string, more: Partial<Pair> = {}): Pair {
  return { id, origin: 'human', text: { fr, en }, ...more };
}

async function matches(pairs: readonly Pair[], sentence: string, from = 'fr', to = 'en') {
  return (await findMatches(buildMemory(pairs), sentence, from, to, now)).matches;
}

async function best(pairs: readonly Pair[], sentence: string, from = 'fr', to = 'en') {
  return (await matches(pairs, sentence, from, to))[0];
}

describe('the very sentence', () => {
  it.each([
    ['fr', 'en'],
    ['en', 'fr'],
    ['fr', 'ar'],
    ['ar', 'en'],
    ['en', 'ar'],
  ])('is found from %s to %s', async (from, to) => {
    expect(await best([closed], closed.text[from]!, from, to)).toMatchObject({
      score: 100,
      kind: 'exact',
      target: closed.text[to],
      matched: closed.text[from],
      diff: [],
      changedValues: false,
      pair: 'closed',
    });
  });

  it.each([
    ['C’est l’été : « bonne fête »!', 'C\'est l\'été: "bonne fête" !'],
    ['Bonne fête\u00A0!', 'Bonne fête!'],
    ['Un  été\u202Fchaud', 'Un e\u0301te\u0301 chaud'],
  ])('is the same with other spaces, quotation marks or Unicode: %s', async (a, b) => {
    expect(await best([human('x', a, 'X')], b)).toMatchObject({ kind: 'exact', diff: [] });
  });

  it('never scores above 100 as an example, and is never approved', async () => {
    const approved = { by: 'Ministry', on: '2026-01-01' };
    const example = await best([{ ...closed, approved }], closed.text.fr!);
    expect(example?.score).toBe(100);
    expect(example?.approved).toBeUndefined();
    expect(await best([human('a', 'Bonjour.', 'Hello.', { approved })], 'Bonjour.')).toMatchObject({
      score: 101,
      approved,
    });
  });

  it('scores less when no person vouches for it, and says why', async () => {
    expect(await best([human('a', 'Bonjour.', 'Hello.')], 'Bonjour.')).toMatchObject({
      score: 90,
      penalties: ['unapproved'],
    });
    expect(await best([{ ...closed, origin: 'machine' }], closed.text.fr!)).toMatchObject({
      score: 70,
      penalties: ['machine'],
    });
  });
});

describe('nearly the sentence', () => {
  it.each([
    ['LA SECTION DES VISAS SERA FERMÉE LE 3 JUIN.', 98],
    ['La section des visas sera fermée le 3 juin!', 97],
    ['la section des visas sera fermée le 3 juin', 96],
    ['La section des visas sera fermee le 3 juin.', 95],
  ])('%s scores %i', async (sentence, score) => {
    const match = await best([closed], sentence);
    expect(match).toMatchObject({ score, kind: 'near', changedValues: false });
    expect(match?.diff).not.toEqual([]);
  });
});

describe('another number, date or link', () => {
  it.each([
    ['La section des visas sera fermée le 5 juin.', closed.text.fr!],
    ['Écrivez à @a_b pour une réponse rapide.', 'Écrivez à @c_d pour une réponse rapide.'],
    ['Le visa coûte 100 $ par personne.', 'Le visa coûte 100 € par personne.'],
    ['Lisez https://a.ca/b avant de partir.', 'Lisez https://a.ca/c avant de partir.'],
  ])('is never exact, and says so: %s', async (sentence, known) => {
    const match = await best([human('x', known, 'X')], sentence);
    expect(match).toMatchObject({ kind: 'near', changedValues: true, target: 'X', score: 85 });
    expect(match?.diff.some(({ kind }) => kind === 'added')).toBe(true);
  });

  it.each([
    [
      'Nous accueillons trois nouvelles collègues à Tunis.',
      'Nous accueillons deux nouvelles collègues à Tunis.',
    ],
    [
      'La section des visas ne sera pas fermée demain matin.',
      'La section des visas ne sera jamais fermée demain matin.',
    ],
    ['La section des visas sera fermée demain.', 'La section des visas sera fermée aujourd’hui.'],
  ])('says so when it is written in words: %s', async (sentence, known) => {
    expect(await best([human('x', known, 'X')], sentence)).toMatchObject({
      kind: 'similar',
      changedValues: true,
    });
  });

  it('takes one number written two ways for the same', async () => {
    const pair = human('x', 'Plus de 24\u00A0350 visas délivrés.', 'X');
    expect((await best([pair], 'Plus de 24 350 visas délivrés.'))?.kind).toBe('exact');
    const arabic: Pair = { id: 'y', origin: 'human', text: { ar: 'يوم ١٢ يونيو', en: 'Y' } };
    expect((await best([arabic], 'يوم 12 يونيو', 'ar'))?.changedValues).toBe(false);
  });
});

describe('values', () => {
  const told: Pair = {
    id: 'told',
    origin: 'example',
    text: {
      fr: 'La section des visas sera fermée le lundi 3 juin de 9 h à 14 h 30.',
      en: 'The visa section will be closed on Monday, June 3, from 9 am to 2:30 pm.',
      ar: 'سيكون قسم التأشيرات مغلقا يوم 3 يونيو.',
    },
  };

  it('are written anew in the other language’s own form, every one of them', async () => {
    const sentence = 'La section des visas sera fermée le mardi 1er août de 10 h à 16 h.';
    expect(await best([told], sentence, 'fr', 'en-CA')).toMatchObject({
      score: 99,
      kind: 'values',
      changedValues: false,
      target: 'The visa section will be closed on Tuesday, August 1, from 10\u00A0am to 4\u00A0pm.',
      conversions: [
        { before: 'Monday', after: 'Tuesday' },
        { before: 'June 3', after: 'August 1' },
        { before: '9 am', after: '10\u00A0am' },
        { before: '2:30 pm', after: '4\u00A0pm' },
      ],
    });
  });

  it.each([
    [
      'Le visa coûte 1 500,50 $ CAN.',
      'Le visa coûte 100 $ CAN.',
      'The visa costs CA$100.',
      '$1,500.50',
    ],
    ['Plus de 24 350 visas.', 'Plus de 12 000 visas.', 'More than 12,000 visas.', '24,350'],
    ['Hausse de 12,5 % des demandes.', 'Hausse de 3 % des demandes.', 'A 3% increase.', '12.5%'],
    [
      'Suivez @a_b pour en savoir plus.',
      'Suivez @c_d pour en savoir plus.',
      'Follow @c_d.',
      '@a_b',
    ],
    [
      'Lisez https://a.ca/b ce soir.',
      'Lisez https://a.ca/c ce soir.',
      'Read https://a.ca/c.',
      'https://a.ca/b',
    ],
  ])('of each kind: %s', async (sentence, known, wording, written) => {
    const pair: Pair = { id: 'x', origin: 'example', text: { fr: known, en: wording } };
    const match = await best([pair], sentence, 'fr', 'en-CA');
    expect(match).toMatchObject({ kind: 'values', score: 99 });
    expect(match?.target).toContain(written);
  });

  it('keep the digits and the month names that the memory’s wording has', async () => {
    const text = { fr: 'Fermé le 3 juin.', ar: 'مغلق يوم ٣ جوان.' };
    const match = await best(
      [{ id: 'x', origin: 'example', text }],
      'Fermé le 5 juin.',
      'fr',
      'ar',
    );
    expect(match?.target).toBe('مغلق يوم ٥ جوان.');
  });

  it.each([
    [
      'which of two it is, nothing tells',
      'Salle 5, porte 3.',
      'Salle 3, porte 3.',
      'Room 3, door 3.',
    ],
    ['the wording does not have it', 'Ouvert le 5 mai.', 'Ouvert le 3 mai.', 'Open next week.'],
    ['the link has a twin of its own', 'Lisez a.ca/fr/x.', 'Lisez a.ca/fr/y.', 'Read a.ca/en/y.'],
    [
      'the wording says another number besides',
      'Fermé 5 jours.',
      'Fermé 3 jours.',
      'Closed 3 days, 2 weeks.',
    ],
    ['words beside it would not agree', 'Voici 1 visas.', 'Voici 3 visas.', 'Here are 3 visas.'],
  ])('stay the memory’s own, and it is said, when %s', async (_, sentence, known, wording) => {
    const pair: Pair = { id: 'x', origin: 'example', text: { fr: known, en: wording } };
    expect(await best([pair], sentence)).toMatchObject({
      kind: 'near',
      score: 95,
      target: wording,
      changedValues: true,
      conversions: [],
    });
  });
});

describe('what speaks against a wording', () => {
  const pair = { ...human('x', 'Bonjour.', 'Hello.'), approved: { by: 'M', on: '2026-01-01' } };

  it('is the other direction, and a date for reading it again that has passed', async () => {
    expect(await best([{ ...pair, from: 'en' }], 'Bonjour.')).toMatchObject({
      score: 99,
      penalties: ['reversed'],
    });
    expect((await best([{ ...pair, from: 'fr-CA' }], 'Bonjour.'))?.penalties).toEqual([]);
    expect(await best([{ ...pair, review: '2026-11-20' }], 'Bonjour.')).toMatchObject({
      score: 96,
      penalties: ['review'],
    });
    expect((await best([{ ...pair, review: '2026-11-21' }], 'Bonjour.'))?.penalties).toEqual([]);
  });

  it('is each other wording of the same standing', async () => {
    const other = (id: string, en: string) => ({ ...pair, id, text: { fr: 'Bonjour.', en } });
    const all = [pair, other('y', 'Hi.'), other('z', 'Hello.'), human('u', 'Bonjour.', 'Hey.')];
    expect(
      (await matches(all, 'Bonjour.')).map(({ score, penalties }) => [score, penalties]),
    ).toEqual([
      [100, ['disagreeing']],
      [100, ['disagreeing']],
      [100, ['disagreeing']],
      [90, ['unapproved']],
    ]);
  });
});

describe('a sentence like it', () => {
  it('comes with the difference, word by word', async () => {
    const pair = human(
      'x',
      'Merci à nos partenaires pour cette belle soirée.',
      'Thanks, partners.',
    );
    const sentence = 'Merci à nos collègues pour cette belle soirée.';
    const match = await best([pair], sentence);
    expect(match).toMatchObject({ kind: 'similar', score: 77, target: 'Thanks, partners.' });
    expect(match?.diff).toEqual([
      { kind: 'same', text: 'Merci à nos ' },
      { kind: 'removed', text: 'partenaires ' },
      { kind: 'added', text: 'collègues ' },
      { kind: 'same', text: 'pour cette belle soirée.' },
    ]);
  });

  it('keeps Arabic words whole in the difference', async () => {
    const match = await best([closed], 'سيكون قسم الجوازات مغلقا يوم 3 يونيو.', 'ar', 'fr');
    expect(match?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'التأشيرات ' },
      { kind: 'added', text: 'الجوازات ' },
    ]);
  });
});

describe('nothing', () => {
  it.each(['Le marché de Noël ouvre ses portes demain.', '🎄', '', '!!!'])(
    'is found for « %s »',
    async (sentence) => {
      expect(await findMatches(buildMemory([closed]), sentence, 'fr', 'en', now)).toEqual({
        matches: [],
        exhaustive: true,
      });
    },
  );

  it('is found in an empty memory, towards a language it lacks, or the same language', async () => {
    expect(await matches([], 'Bonjour.')).toEqual([]);
    expect(await matches([closed], closed.text.fr!, 'fr', 'es')).toEqual([]);
    expect(await matches([closed], closed.text.fr!, 'fr', 'fr-CA')).toEqual([]);
    expect(
      await matches([{ ...closed, text: { ...closed.text, en: ' ' } }], closed.text.fr!),
    ).toEqual([]);
  });

  it('is proposed once it has expired', async () => {
    const until = async (expires: string) =>
      (await matches([{ ...closed, expires }], closed.text.fr!)).length;
    expect(await until('2026-11-21')).toBe(1);
    expect(await until('2026-11-20')).toBe(0);
    expect(await until('not a date')).toBe(0);
  });
});

describe('several matches', () => {
  it('are in the same order whatever the order of the pairs', async () => {
    const approved = { by: 'Ministry', on: '2026-01-01' };
    const pairs = [
      human('older', 'Bonjour à tous.', 'Hello all.', { approved }),
      human('newer', 'Bonjour à tous.', 'Hello, everyone.', {
        approved: { ...approved, on: '2026-05-01' },
      }),
      { ...human('b', 'Bonjour à tous.', 'Hi.'), origin: 'example' as const },
      { ...human('a', 'Bonjour à tous.', 'Hey.'), origin: 'example' as const },
      human('u', 'Bonjour à tous.', 'Good day.'),
      { ...human('m', 'Bonjour à tous.', 'Hello to everybody.'), origin: 'machine' as const },
    ];
    const ids = async (list: Pair[]) =>
      (await matches(list, 'Bonjour à tous.')).map(({ pair }) => pair);
    expect(await ids(pairs)).toEqual(['newer', 'older', 'a', 'b', 'u']);
    expect(await ids([...pairs].reverse())).toEqual(await ids(pairs));
  });

  it('prefer the wording of the region that is asked for', async () => {
    const pair: Pair = {
      id: 'x',
      origin: 'example',
      text: { 'en-GB': 'Hello from GB', 'en-CA': 'Hello from CA', 'fr-CA': 'Bonjour.' },
    };
    expect(await best([pair], 'Bonjour.', 'fr', 'en-CA')).toMatchObject({
      score: 100,
      target: 'Hello from CA',
    });
    expect(await best([pair], 'Bonjour.', 'fr', 'en-US')).toMatchObject({
      score: 99,
      penalties: ['region'],
    });
    expect((await best([pair], 'Bonjour.', 'fr', 'en'))?.score).toBe(100);
  });
});
