/** What of a variant may go into a post. */
import { describe, expect, test } from 'vitest';
import type { Match, Variant, VariantSegment } from '../../src/bilingual/variant.ts';
import { asWritten, editKey, gapsOf, wordingsOf } from '../../src/sidebar/wording.ts';
import { segmentOf } from './segment.ts';

const match: Match = {
  score: 100,
  kind: 'exact',
  matched: 'Bonjour.',
  target: 'Hello.',
  conversions: [],
  diff: [],
  changedValues: false,
  penalties: [],
  pair: 'p',
  origin: 'example',
};

const variantOf = (...segments: VariantSegment[]): Variant => ({ from: 'fr', to: 'en', segments });
const known = segmentOf('Bonjour.', { gap: '\n', target: 'Hello.', match });
const unknown = segmentOf('Inconnu.', { gap: '\n' });
const otherValues = segmentOf('Fermé le 5.', {
  gap: '\n',
  target: 'Closed on the 4th.',
  match: { ...match, kind: 'near', target: 'Closed on the 4th.', changedValues: true },
});
const none = new Map<string, string>();

describe('the wordings of a variant', () => {
  test('are the memory’s until the person writes', () => {
    expect(wordingsOf(variantOf(known), none)).toMatchObject([
      { text: 'Hello.', isOwn: false, isReady: true },
    ]);
    const edits = new Map([[editKey('en', known), 'Good day.']]);
    expect(wordingsOf(variantOf(known), edits)).toMatchObject([
      { text: 'Good day.', isOwn: true, isReady: true },
    ]);
  });

  test('are never made up: a sentence without one is left out', () => {
    expect(asWritten(variantOf(known, unknown), none).segments.map(({ target }) => target)).toEqual(
      ['Hello.', ''],
    );
    expect(gapsOf(variantOf(known, unknown), none)).toEqual({ all: 2, missing: 1, similar: 0 });
  });

  test('with another sentence’s numbers are left out until the person has changed them', () => {
    const variant = variantOf(otherValues);
    expect(asWritten(variant, none).segments[0]?.target).toBe('');
    const same = new Map([[editKey('en', otherValues), 'Closed on the 4th.']]);
    expect(asWritten(variant, same).segments[0]?.target).toBe('');
    const mended = new Map([[editKey('en', otherValues), 'Closed on the 5th. ']]);
    expect(asWritten(variant, mended).segments[0]?.target).toBe('Closed on the 5th.');
  });

  test('that the person emptied are left out', () => {
    const edits = new Map([[editKey('en', known), '  ']]);
    expect(gapsOf(variantOf(known), edits).missing).toBe(1);
  });

  test('from a similar sentence are counted while nobody has touched them', () => {
    const similar = { ...known, match: { ...match, kind: 'similar' as const, score: 84 } };
    expect(gapsOf(variantOf(similar), none).similar).toBe(1);
    const edits = new Map([[editKey('en', similar), 'Hello all.']]);
    expect(gapsOf(variantOf(similar), edits).similar).toBe(0);
  });

  test('of links and tags alone are no sentences', () => {
    const link = segmentOf('canada.ca', { target: 'canada.ca', verbatim: true });
    expect(gapsOf(variantOf(link, unknown), none)).toMatchObject({ all: 1, missing: 1 });
  });

  test('belong to their sentence, wherever it moves in the draft', () => {
    const edits = new Map([[editKey('en', known), 'Good day.']]);
    const moved = { ...known, start: 40, end: 48 };
    expect(wordingsOf(variantOf(moved), edits)[0]?.text).toBe('Good day.');
  });
});
