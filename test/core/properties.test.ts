/** What holds for any text: offsets are valid, answers repeat, nothing throws, ids outlive edits elsewhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Rule } from '../../src/core/rule.ts';
import { countGraphemes } from '../../src/core/text/graphemes.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { weightOf } from '../../src/core/text/weights.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { packOf, ruleOf } from './try.ts';

const rules: Rule[] = [
  ruleOf(
    { terms: [{ text: 'Kiev', fix: 'Kyiv' }, 'Côte d’Ivoire', '😂', 'visa', '台湾'] },
    { id: 'terms' },
  ),
  ruleOf(
    { pattern: '\\b(vis\\w+) .{0,10}garanti\\b' },
    { id: 'pattern', fix: [{ text: '$1' }], unless: ['negated', 'quoted'] },
  ),
  ruleOf(
    { near: { of: [{ terms: ['visa'] }, { pattern: 'g\\w+' }], words: 3 } },
    { id: 'near', topic: 'tone.host' },
  ),
  ruleOf(
    { any: [{ is: 'url' }, { is: 'email' }, { is: 'phone' }, { is: 'placeholder' }] },
    { id: 'any', topic: 'link.unsafe' },
  ),
  ruleOf(
    { is: 'hashtag' },
    {
      id: 'tags',
      topic: 'hashtag.count',
      expect: { min: 1, max: 1 },
      fix: [{ transform: 'camel-tag' }],
    },
  ),
];
const { program } = compile([packOf(rules)]);
const context = { now: 0, site: 'x', sender: 'CA', hosts: ['TN'] };

/** Pieces that rules look for, between anything that UTF-16 can hold. */
const piece = fc.oneof(
  fc.constantFrom(
    'Kiev',
    'visa ',
    'garanti',
    '#tag_a',
    ' ',
    '\n',
    '.',
    '«',
    '»',
    'not ',
    'ne ',
    'https://a.ca/x',
    'a@b.ca',
    '@h',
    '+216 70 010 200',
    '[NAME]',
    '😂',
    'Co\u0302te d’Ivoire',
    '台湾',
    '\u200b',
    '\u0301',
    '\u202e',
    '\u0000',
    '\ud800',
    '\udc00',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const drafts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) };

const run = (text: string) =>
  check(
    program,
    { text, segments: [{ start: 0, end: text.length, lang: 'fr', sure: true }] },
    context,
  );

test('findings lie in the text, in order, with ids of their own', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const findings = run(text);
      let last = 0;
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }),
    runs,
  );
});

test('the same draft has the same findings', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      expect(run(text)).toEqual(run(text));
    }),
    runs,
  );
});

test('what stands on another line keeps its id', () => {
  fc.assert(
    fc.property(
      drafts,
      fc.constantFrom('Hello.', 'Bonjour à tous.', 'صباح الخير'),
      (text, other) => {
        const idsOf = (draft: string) =>
          run(draft)
            .filter(({ rule }) => rule !== 'tags')
            .map(({ id }) => id);
        expect(idsOf(`${other}\n\n${text}`)).toEqual(idsOf(`\n\n${text}`));
      },
    ),
    runs,
  );
});

test('a term is found wherever words end', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const text = `${before}\n Kiev \n${after}`;
      const at = before.length + 2;
      expect(
        run(text).some(
          ({ rule, start, end }) => rule === 'terms' && start === at && end === at + 4,
        ),
      ).toBe(true);
    }),
    runs,
  );
});

test('tokens are ordered, apart and within the text', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const { count, start, end } = tokenize(text);
      for (let at = 0; at < count; at++) {
        expect(start[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (end[at - 1] ?? 0));
        expect(end[at]).toBeGreaterThan(start[at] ?? 0);
        expect(end[at]).toBeLessThanOrEqual(text.length);
      }
    }),
    runs,
  );
});

test('graphemes are counted as the standard does, and weights add up', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  fc.assert(
    fc.property(drafts, (text) => {
      expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
      expect(weightOf(text)).toBeLessThanOrEqual(text.length * 23);
    }),
    runs,
  );
});
