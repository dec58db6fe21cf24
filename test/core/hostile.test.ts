/** Drafts that nobody writes: whatever they hold, a check ends, and twice the draft takes about twice the time. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { type DetectorName, detectors } from '../../src/core/find/detect/index.ts';
import type { Program } from '../../src/core/program.ts';
import type { Rule } from '../../src/core/rule.ts';
import { countFor } from '../../src/core/text/counting.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { readPackText } from '../../src/packs/schema.ts';
import { packOf, ruleOf } from './try.ts';

const bundled = ['common', 'canada-tunis'].flatMap((name) => {
  const file = new URL(`../../assets/packs/${name}.json`, import.meta.url);
  return readPackText(readFileSync(file, 'utf8'), name).pack ?? [];
});

/** Every concept that looks at more than one hit. */
const joined: Rule[] = [
  ruleOf({ is: 'hashtag' }, { id: 'count', expect: { max: 3 } }),
  ruleOf({ is: 'hashtag' }, { id: 'form', expect: { oneForm: true } }),
  ruleOf({ is: 'hashtag' }, { id: 'same', expect: { same: 'parts' } }),
  ruleOf({ is: 'mention' }, { id: 'with', expect: { with: { is: 'url' } } }),
  ruleOf(
    { pattern: '\\w+' },
    { id: 'scopes', where: { scope: ['link', 'mention', 'hashtag', 'quote', 'last-line'] } },
  ),
  ruleOf(
    { pattern: '\\w+' },
    { id: 'unless', unless: [{ find: { is: 'hashtag' }, within: 3 }, 'quoted'] },
  ),
  ruleOf(
    { near: { of: [{ is: 'hashtag' }, { pattern: 'a\\w*' }], words: 3, same: 'post' } },
    { id: 'near' },
  ),
  ruleOf({ is: 'line' }, { id: 'tags', expect: { measure: 'tags', max: 2 } }),
  ruleOf({ is: 'text' }, { id: 'words', expect: { measure: 'words', max: 9 } }),
  ruleOf({ is: 'text' }, { id: 'grade', expect: { measure: 'grade', max: 9 } }),
];
const alone = Object.keys(detectors).map((name) =>
  ruleOf({ is: name as DetectorName }, { id: `is-${name}` }),
);
const { program } = compile([...bundled, packOf([...joined, ...alone])]);
const context = { now: Date.UTC(2026, 10, 21), sites: ['x'], sender: 'CA', hosts: ['TN'] };

function checked(text: string, by: Program = program): number {
  const segments = [{ start: 0, end: text.length, lang: 'fr', sure: true }];
  const findings = check(by, { text, segments }, context);
  for (const { start, end } of findings) {
    if (!(start <= end && end <= text.length)) throw new Error(`a finding at ${start} to ${end}`);
  }
  return findings.length;
}

/** What is repeated, and with it everything that may stand before or behind. */
const shapes: readonly (readonly [string, string])[] = [
  ['hashtags', '#abc '],
  ['hashtags without spaces', '#a'],
  ['prose', 'Le Canada défend les droits de la personne. '],
  ['one word', 'a'],
  ['NUL', '\u0000'],
  ['halves of characters', '\ud800'],
  ['other halves', '\udc00'],
  ['directions turned around', '\u202eabc\u202c '],
  ['dots', '.'],
  ['hosts', 'a.'],
  ['links', 'a.ca '],
  ['slashes', 'https://a.ca/////'],
  ['at signs', '@'],
  ['handles', '@a '],
  ['addresses', 'a@b.ca '],
  ['digits', '1'],
  ['numbers', '12 '],
  ['groups of digits', '123,'],
  ['white space', ' '],
  ['line breaks', '\n'],
  ['parts', 'a\n---\n'],
  ['hyphens', '-'],
  ['quotation marks', '"'],
  ['open guillemets', '«'],
  ['open brackets', '['],
  ['open braces', '{{'],
  ['open parentheses', 'https://a.ca/('],
  ['emoji', '😂'],
  ['joiners', '👨\u200d'],
  ['halves of flags', '🇹'],
  ['accents', '\u0301'],
  ['capitals', 'ABC '],
  ['hyphenated capitals', 'A-'],
  ['styled letters', '𝐁'],
  ['Arabic', 'السلام عليكم '],
  ['negations', 'not guaranteed visa '],
  ['repeated words', 'the '],
  ['underscores', '_'],
  ['currency signs', '$'],
  ['times', '14:30 '],
  ['dates', '12 mars 2026 '],
];

describe('twice the draft takes about twice the time', () => {
  const size = 8_000;
  const timeOf = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      checked(text);
      countFor(text, 'x');
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };

  test.each(shapes)(
    '%s',
    (_, unit) => {
      const make = (length: number) => unit.repeat(length / unit.length);
      const once = timeOf(make(size));
      // Linear would be 8, quadratic 64; what is too quick to be measured counts as 10 ms.
      expect(timeOf(make(size * 8))).toBeLessThan(24 * Math.max(once, 10));
    },
    60_000,
  );
});

test('a million hashtags, and ten million characters, are checked to the end', () => {
  const tags = compile([packOf(joined)]).program;
  expect(checked('#abc '.repeat(1_000_000), tags)).toBeGreaterThan(0);
  expect(
    checked(
      'Vive Kiev! '.repeat(1_000_000),
      compile([packOf([ruleOf({ terms: ['Kiev'] })])]).program,
    ),
  ).toBe(500);
}, 120_000);
