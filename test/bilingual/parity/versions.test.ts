/** The halves of a bilingual draft are compared at their own places in it. */
import { expect, it } from 'vitest';
import { compareHalves } from '../../../src/bilingual/parity/index.ts';
import { versionPairs } from '../../../src/bilingual/parity/versions.ts';
import { segmentDraft } from '../../../src/bilingual/segments.ts';

const pairsOf = (text: string) => versionPairs({ text, segments: segmentDraft(text) });

it('spans are those of the draft', () => {
  const text =
    'Le consulat sera fermé lundi; 25 rendez-vous sont reportés.\n\nThe consulate will be closed on Monday; 52 appointments are postponed.\nhttps://example.ca #Visa';
  const [pair] = pairsOf(text);
  if (!pair) throw new Error('no halves');
  const found = compareHalves(...pair).map(({ kind, first, second }) => [
    kind,
    text.slice(first?.start, first?.end),
    text.slice(second?.start, second?.end),
  ]);
  expect(found).toEqual([['number', '25', '52']]);
});

it('a draft in one language has no halves, and one in three has two pairs', () => {
  expect(pairsOf('La section des visas sera fermée lundi en raison du jour férié.')).toEqual([]);
  const three = [
    'La section des visas sera fermée lundi en raison du jour férié.',
    'The visa section will be closed on Monday for the public holiday.',
    'سيُغلق قسم التأشيرات يوم الاثنين بمناسبة العطلة الرسمية.',
  ].join('\n\n');
  expect(pairsOf(three).map((halves) => halves.map(({ lang }) => lang))).toEqual([
    ['fr', 'en'],
    ['fr', 'ar'],
  ]);
});
