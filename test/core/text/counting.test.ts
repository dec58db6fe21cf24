/** Counts are those that each network shows. */
import { describe, expect, test } from 'vitest';
import { countFor, strictestCount } from '../../../src/core/text/counting.ts';
import { countGraphemes } from '../../../src/core/text/graphemes.ts';
import { boxLimits, limits } from '../../../src/core/text/limits.ts';

describe('X', () => {
  test.each([
    ['🏳️‍⚧️', 2],
    ['🫱🏽‍🫲🏻', 2],
    ['🐦‍🔥', 2],
    ['👨‍👩‍👧‍👦🇹🇳', 4],
    ['#️⃣', 2],
    ['\u00a0«»’–—', 6],
    ['\u202f', 2],
    ['…€•№', 8],
    ['\u200f\u2066\u2069', 6],
    ['مرحبا', 5],
    ['漢字', 4],
    ['e\u0301', 1],
    ['canada.ca/fr', 23],
    // No registered ending: letter by letter, behind a scheme too.
    ['https://visa.intranet/apply/now', 31],
    ['x.canada', 8],
    ['Voir https://www.canada.ca/fr/une/page/tres/longue.html.', 29],
    ['écrire à a@canada.ca', 20],
    ['', 0],
  ])('%j counts %i', (text, used) => {
    expect(countFor(text, 'x')).toEqual({
      site: 'x',
      used,
      limit: 280,
      remaining: 280 - used,
      unit: 'weighted',
    });
  });
});

test('Mastodon counts graphemes, links with a scheme as 23, remote handles without their server', () => {
  expect(countFor('👨‍👩‍👧é', 'mastodon')?.used).toBe(2);
  expect(countFor('https://a.ca', 'mastodon')?.used).toBe(23);
  expect(countFor('canada.ca', 'mastodon')?.used).toBe(9);
  expect(countFor('@user@mastodon.social hi', 'mastodon')?.used).toBe(8);
});

test('Bluesky counts graphemes and shortens links', () => {
  expect(countFor('👨‍👩‍👧 é', 'bluesky')?.used).toBe(3);
  expect(countFor('https://canada.ca/', 'bluesky')?.used).toBe(9);
  expect(countFor('https://canada.ca/abcdefghijklmnopq', 'bluesky')?.used).toBe(25);
});

test('Bluesky counts bytes where these stop the post', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(countFor(family.repeat(120), 'bluesky')?.remaining).toBe(180);
  const over = countFor(family.repeat(121), 'bluesky');
  expect(over).toMatchObject({ used: 3025, limit: 3000, remaining: -25, unit: 'bytes' });
});

test('YouTube counts the bytes of a description', () => {
  const text = 'aéع漢👍\ud800';
  const inUtf8 = new TextEncoder().encode(text).length;
  expect(countFor(text, 'youtube/description')?.used).toBe(inUtf8);
  expect(countFor('ع'.repeat(2501), 'youtube/description')?.remaining).toBe(-2);
});

test('a site without a limit has no count', () => {
  expect(countFor('a', 'other')).toBeNull();
  expect(countFor('a', 'constructor')).toBeNull();
});

test('too long is negative', () => {
  expect(countFor('a'.repeat(281), 'x')?.remaining).toBe(-1);
});

test('every box belongs to a network', () => {
  for (const key of Object.keys(boxLimits)) expect(limits).toHaveProperty(key.split('/')[0] ?? '');
});

test('every limit has a source and a date', () => {
  for (const { source, checked } of Object.values({ ...limits, ...boxLimits })) {
    expect(source).toMatch(/^https:\/\//);
    expect(Number.isNaN(Date.parse(checked))).toBe(false);
  }
});

test.each([
  'abc',
  'é',
  'e\u0301x',
  '\u0301',
  '🇹🇳🇨🇦',
  '👍🏽a👍',
  'नमस्ते',
  '각\u1100\u1161',
  '\r\n',
  'a\u200db',
  '1️⃣2',
  'سَلام',
  'ا\u064bب',
  '\u{111c2}a\u0301b',
  'x\u0600\u0661y',
])('graphemes of %j are those of the standard', (text) => {
  const reference = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)];
  expect(countGraphemes(text)).toBe(reference.length);
});

test('of several networks the one with the smallest share of room left is shown', () => {
  const text = 'é'.repeat(290);
  expect(strictestCount(text, ['facebook', 'bluesky', 'x'])).toMatchObject({
    site: 'x',
    remaining: -10,
  });
  expect(strictestCount('👨‍👩‍👧'.repeat(120), ['x', 'bluesky'])?.site).toBe('x');
  expect(strictestCount(text, ['unheard of'])).toBeNull();
  expect(strictestCount(text, [])).toBeNull();
});
