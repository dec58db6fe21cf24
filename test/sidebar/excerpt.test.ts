/** The words around a finding. */
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/sidebar/excerpt.ts';

const cut = (text: string, words: string) => {
  const start = text.indexOf(words);
  return excerptOf(text, start, start + words.length);
};

describe('an excerpt', () => {
  test('is the whole line when it is short', () => {
    expect(cut('First line.\nWe must act. \nThird.', 'must')).toEqual({
      before: 'We ',
      marked: 'must',
      after: ' act.',
    });
  });

  test('is cut between words, with an ellipsis on each side that was cut', () => {
    const text =
      'The Ambassador was very pleased to say that Tunisia must release all of them before the coming winter sets in.';
    const { before, marked, after } = cut(text, 'must release');
    expect(marked).toBe('must release');
    expect(before).toMatch(/^…\S/);
    expect(after).toMatch(/\w…$/);
    expect(text).toContain(before.slice(1) + marked + after.slice(0, -1));
  });

  test('carries no punctuation before the ellipsis', () => {
    const text = 'They must go, and soon, say the others. However many there are of them.';
    expect(cut(text, 'They must').after).not.toMatch(/[.,]…$/);
  });

  test('can be a whole word longer than any context', () => {
    const long = 'x'.repeat(80);
    expect(cut(`${long}#tag${long}`, '#tag')).toEqual({ before: '…', marked: '#tag', after: '…' });
  });
});
