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

function matches(pairs: readonly Pair[], sentence: string, from = 'fr', to = 'en') {
  return findMatches(buildMemory(pairs), sentence, from, to, now).matches;
}

function best(pairs: readonly Pair[], sentence: string, from = 'fr', to = 'en') {
  return matches(pairs, sentence, from, to)[0];
}

describe('the very sentence', () => {
  it.each([
    ['fr', 'en'],
    ['en', 'fr'],
    ['fr', 'ar'],
    ['ar', 'en'],
    ['en', 'ar'],
  ])('is found from %s to %s', (from, to) => {
    expect(best([closed], closed.text[from]!, from, to)).toMatchObject({
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
  ])('is the same with other spaces, quotation marks or Unicode: %s', (a, b) => {
    expect(best([human('x', a, 'X')], b)).toMatchObject({ kind: 'exact', diff: [] });
  });

  it('never scores above 100 as an example, and is never approved', () => {
    const approved = { by: 'Ministry', on: '2026-01-01' };
    const example = best([{ ...closed, approved }], closed.text.fr!);
    expect(example?.score).toBe(100);
    expect(example?.approved).toBeUndefined();
    expect(best([human('a', 'Bonjour.', 'Hello.', { approved })], 'Bonjour.')).toMatchObject({
      score: 101,
      approved,
    });
  });

  it('scores less when no person vouches for it, and says why', () => {
    expect(best([human('a', 'Bonjour.', 'Hello.')], 'Bonjour.')).toMatchObject({
      score: 90,
      penalties: ['unapproved'],
    });
    expect(best([{ ...closed, origin: 'machine' }], closed.text.fr!)).toMatchObject({
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
  ])('%s scores %i', (sentence, score) => {
    const match = best([closed], sentence);
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
  ])('is never exact, and says so: %s', (sentence, known) => {
    const match = best([human('x', known, 'X')], sentence);
    expect(match).toMatchObject({ kind: 'near', changedValues: true, target: 'X', score: 85 });
    expect(match?.diff.some(({ kind }) => kind === 'added')).toBe(true);
  });

  it.each([
    ['La section des visas sera fermée le 3 juillet.', closed.text.fr!],
    [
      'Nous accueillons trois nouvelles collègues à Tunis.',
      'Nous accueillons deux nouvelles collègues à Tunis.',
    ],
    [
      'La section des visas ne sera pas fermée demain matin.',
      'La section des visas ne sera jamais fermée demain matin.',
    ],
    ['La section des visas sera fermée demain.', 'La section des visas sera fermée aujourd’hui.'],
  ])('says so when it is written in words: %s', (sentence, known) => {
    expect(best([human('x', known, 'X')], sentence)).toMatchObject({
      kind: 'similar',
      changedValues: true,
    });
  });

  it('takes one number written two ways for the same', () => {
    const pair = human('x', 'Plus de 24\u00A0350 visas délivrés.', 'X');
    expect(best([pair], 'Plus de 24 350 visas délivrés.')?.kind).toBe('exact');
    const arabic: Pair = { id: 'y', origin: 'human', text: { ar: 'يوم ١٢ يونيو', en: 'Y' } };
    expect(best([arabic], 'يوم 12 يونيو', 'ar')?.changedValues).toBe(false);
  });
});

describe('a sentence like it', () => {
  it('comes with the difference, word by word', () => {
    const pair = human(
      'x',
      'Merci à nos partenaires pour cette belle soirée.',
      'Thanks, partners.',
    );
    const sentence = 'Merci à nos collègues pour cette belle soirée.';
    const match = best([pair], sentence);
    expect(match).toMatchObject({ kind: 'similar', score: 77, target: 'Thanks, partners.' });
    expect(match?.diff).toEqual([
      { kind: 'same', text: 'Merci à nos ' },
      { kind: 'removed', text: 'partenaires ' },
      { kind: 'added', text: 'collègues ' },
      { kind: 'same', text: 'pour cette belle soirée.' },
    ]);
  });

  it('keeps Arabic words whole in the difference', () => {
    const match = best([closed], 'سيكون قسم الجوازات مغلقا يوم 3 يونيو.', 'ar', 'fr');
    expect(match?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'التأشيرات ' },
      { kind: 'added', text: 'الجوازات ' },
    ]);
  });
});

describe('nothing', () => {
  it.each(['Le marché de Noël ouvre ses portes demain.', '🎄', '', '!!!'])(
    'is found for « %s »',
    (sentence) => {
      expect(findMatches(buildMemory([closed]), sentence, 'fr', 'en', now)).toEqual({
        matches: [],
        exhaustive: true,
      });
    },
  );

  it('is found in an empty memory, towards a language it lacks, or the same language', () => {
    expect(matches([], 'Bonjour.')).toEqual([]);
    expect(matches([closed], closed.text.fr!, 'fr', 'es')).toEqual([]);
    expect(matches([closed], closed.text.fr!, 'fr', 'fr-CA')).toEqual([]);
    expect(matches([{ ...closed, text: { ...closed.text, en: ' ' } }], closed.text.fr!)).toEqual(
      [],
    );
  });

  it('is proposed once it has expired', () => {
    const until = (expires: string) => matches([{ ...closed, expires }], closed.text.fr!).length;
    expect(until('2026-11-21')).toBe(1);
    expect(until('2026-11-20')).toBe(0);
    expect(until('not a date')).toBe(0);
  });
});

describe('several matches', () => {
  it('are in the same order whatever the order of the pairs', () => {
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
    const ids = (list: Pair[]) => matches(list, 'Bonjour à tous.').map(({ pair }) => pair);
    expect(ids(pairs)).toEqual(['newer', 'older', 'a', 'b', 'u']);
    expect(ids([...pairs].reverse())).toEqual(ids(pairs));
  });

  it('prefer the wording of the region that is asked for', () => {
    const pair: Pair = {
      id: 'x',
      origin: 'example',
      text: { 'en-GB': 'Hello from GB', 'en-CA': 'Hello from CA', 'fr-CA': 'Bonjour.' },
    };
    expect(best([pair], 'Bonjour.', 'fr', 'en-CA')).toMatchObject({
      score: 100,
      target: 'Hello from CA',
    });
    expect(best([pair], 'Bonjour.', 'fr', 'en-US')).toMatchObject({
      score: 99,
      penalties: ['region'],
    });
    expect(best([pair], 'Bonjour.', 'fr', 'en')?.score).toBe(100);
  });
});
