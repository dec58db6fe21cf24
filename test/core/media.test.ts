/** Rules over what is attached: how many, with which alternative text, and what that text says. */
import { expect, test } from 'vitest';
import type { Media } from '../../src/core/draft.ts';
import type { Rule } from '../../src/core/rule.ts';
import { findingsOf, ruleOf } from './try.ts';

const flaggedMedia = (rule: Rule, media: readonly Media[] | undefined, text = 'Bonjour') =>
  findingsOf([rule], text, media ? { media } : {}).map(({ start, end, media: at }) => {
    expect([start, end]).toEqual([text.length, text.length]);
    return at;
  });

const image = (alt?: string): Media => ({ kind: 'image', alt });

test('a picture without alternative text is flagged, each for itself; a video is not', () => {
  const rule = ruleOf({ is: 'image' }, { expect: { measure: 'graphemes', min: 1 } });
  const media: Media[] = [image(), image('Deux drapeaux'), { kind: 'video' }, image('')];
  expect(flaggedMedia(rule, media)).toEqual([0, 3]);
  expect(flaggedMedia(rule, [image('Two flags'), image('علمان')])).toEqual([]);
  expect(flaggedMedia(rule, undefined)).toEqual([]);
});

test('attachments are counted, and the surplus flagged', () => {
  const rule = ruleOf({ is: 'media' }, { expect: { max: 1 } });
  expect(flaggedMedia(rule, [image('a'), { kind: 'video' }])).toEqual([1]);
  expect(flaggedMedia(rule, [image('a')])).toEqual([]);
});

test('alternative texts are measured', () => {
  const rule = ruleOf({ is: 'media' }, { expect: { measure: 'words', max: 3 } });
  expect(
    flaggedMedia(rule, [image('Trois personnes devant l’ambassade'), image('Two flags')]),
  ).toEqual([0]);
});

test('the scope alt looks into alternative texts only, with their own exceptions, and offers no fix', () => {
  const rule = ruleOf(
    { terms: [{ text: 'image de', fix: '' }, 'picture of'] },
    { where: { scope: ['alt'] }, unless: ['quoted'], fix: [{ text: 'x' }] },
  );
  const media = [
    image('Image de deux drapeaux'),
    image('“Picture of a lady”'),
    image('A picture of it'),
  ];
  expect(flaggedMedia(rule, media, 'Une image de marque')).toEqual([0, 2]);
  expect(findingsOf([rule], 'Une image de marque')).toEqual([]);
  expect(findingsOf([rule], 'a', { media })[0]?.fixes).toEqual([]);
});

test('scopes of the text leave attachments alone', () => {
  const rule = ruleOf({ is: 'media' }, { where: { scope: ['text', 'first-line'] } });
  expect(flaggedMedia({ ...rule, where: { scope: ['text'] } }, [image()])).toEqual([]);
});
