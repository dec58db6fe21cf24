/** What the card at a mark says: the same as the list, with languages told apart. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { cardOf } from '../../src/sidebar/card.ts';
import type { Report } from '../../src/sidebar/pipeline.ts';

const text = 'Nous voulons #droitsdelapersonne';
const finding: Finding = {
  id: 'p/r:1',
  rule: 'r',
  pack: 'p',
  title: { en: 'Tags', fr: 'Mots-clics' },
  topic: 'form',
  axes: ['reputational'],
  level: 'note',
  start: 13,
  end: 32,
  message: { en: 'A tag of several words.', fr: 'Un mot-clic de plusieurs mots.' },
  why: { en: 'It reads better.', fr: 'Il se lit mieux.' },
  fixes: ['#DroitsDeLaPersonne'],
};
const report: Report = {
  draft: { version: 1, text, site: 'x', composer: 'post' },
  segments: [{ start: 0, end: text.length, lang: 'fr', sure: true }],
  findings: [finding],
  count: null,
  aside: [],
} as unknown as Report;
const place = { number: 2, count: 5 };

describe('cardOf', () => {
  it('names what becomes what, in the language of the draft', () => {
    const { fixes } = cardOf(finding, report, 'en', place);
    expect(fixes).toEqual([
      {
        fix: '#DroitsDeLaPersonne',
        shown: { text: '#DroitsDeLaPersonne', lang: 'fr' },
        label: 'Replace “#droitsdelapersonne” by “#DroitsDeLaPersonne”',
      },
    ]);
  });

  it('says in the language of the interface what it says, and names another where it must', () => {
    expect(cardOf(finding, report, 'fr', place).message.lang).toBe('fr');
    const { lang, title, message } = cardOf(finding, report, 'ar', place);
    expect([lang, title]).toEqual(['ar', 'للعلم']);
    expect(message).toEqual({ text: 'A tag of several words.', lang: 'en' });
  });

  it('says all of it aloud: level, place, words, message', () => {
    const { aloud } = cardOf(finding, report, 'en', place).words;
    expect(aloud).toBe('Note, 2 of 5: “#droitsdelapersonne”. A tag of several words.');
  });

  it('shows a space that must not break, and a fix that takes away', () => {
    const { fixes } = cardOf({ ...finding, fixes: ['14\u00a0h', ''] }, report, 'en', place);
    expect(fixes.map(({ shown }) => shown)).toEqual([
      { text: '14␣h', lang: 'fr' },
      { text: '(nothing)', lang: 'en' },
    ]);
    expect(fixes[0]?.fix).toBe('14\u00a0h');
  });

  it('offers the wordings of advice to copy', () => {
    const advised = { ...finding, advice: { en: 'Say “Canada calls for…”.', fr: 'Dites « X ».' } };
    const { advice, copies } = cardOf(advised, { ...report, segments: [] }, 'en', place);
    expect(advice?.pieces).toEqual(['Say ', '“Canada calls for…”', '.']);
    expect(copies).toEqual([{ label: 'Copy that wording', text: 'Canada calls for' }]);
  });
});
