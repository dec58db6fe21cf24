/** Advice: prose to read, wordings to copy. */
import { describe, expect, test } from 'vitest';
import { adviceOf, proseOf } from '../../src/sidebar/advice.ts';
import { findingOf } from './program.ts';

const inFrench = [{ start: 0, end: 20, lang: 'fr', sure: true }];
const wording = {
  en: 'State your own position: “We call for …”, “We support peace.”',
  fr: 'Dites votre position : « Nous demandons … »',
};

describe('advice', () => {
  test('has the wordings between its quotation marks to copy', () => {
    const advice = adviceOf(findingOf('a', { advice: wording }), [], 'en');
    expect(advice?.wordings).toEqual(['We call for', 'We support peace.']);
    expect(advice?.pieces.join('')).toBe(wording.en);
  });

  test('with a wording is in the language of the draft, where the wording is to go', () => {
    const advice = adviceOf(findingOf('a', { advice: wording }), inFrench, 'en');
    expect(advice).toMatchObject({ lang: 'fr', wordings: ['Nous demandons'] });
  });

  test('is led by the language of the interface where it lists several', () => {
    const list = {
      ...wording,
      fr: 'Dites votre position : « Nous demandons … », « Nous appuyons … ».',
    };
    const advice = adviceOf(findingOf('a', { advice: list }), inFrench, 'en');
    expect(advice?.wordings).toEqual(['Nous demandons', 'Nous appuyons']);
    expect(advice && proseOf(advice)).toEqual({
      lang: 'en',
      pieces: ['State your own position: '],
    });
  });

  test('without a wording has nothing to copy and is in the language of the interface', () => {
    const prose = { en: 'Leave it out.', fr: 'Laissez-le de côté.' };
    const advice = adviceOf(findingOf('a', { advice: prose }), inFrench, 'en');
    expect(advice).toEqual({ lang: 'en', pieces: ['Leave it out.'], lead: null, wordings: [] });
  });

  test('falls back to English where a pack has no Arabic, and says so', () => {
    const advice = adviceOf(findingOf('a', { advice: wording }), [], 'ar');
    expect(advice?.lang).toBe('en');
  });

  test('does not say in its prose what is listed below it', () => {
    const read = (en: string) => {
      const advice = adviceOf(findingOf('a', { advice: { en, fr: en } }), [], 'en');
      return advice && proseOf(advice).pieces.join('');
    };
    expect(read(wording.en)).toBe('State your own position: ');
    const single = 'Say “we regret”, if that is the line.';
    const joined = '“We remember”, “We observe”, or the words of the community.';
    expect([read(single), read(joined)]).toEqual([single, joined]);
  });

  test('is null for a rule without any', () => {
    expect(adviceOf(findingOf('a'), inFrench, 'en')).toBeNull();
  });
});
