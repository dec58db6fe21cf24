/**
 * What holds for any text, pack and edit: offsets are valid, answers repeat, nothing throws, ids outlive edits
 * elsewhere. `ATTACHE_RUNS=200000` tries that many in all.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { findEmoji } from '../../src/core/text/emoji.ts';
import { countGraphemes } from '../../src/core/text/graphemes.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { weightOf } from '../../src/core/text/weights.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { contexts, drafts, narrowRuleLists, ruleLists, strangers, texts } from './any.ts';
import { packOf, ruleOf } from './try.ts';

const properties = 6;
const runs = { numRuns: Math.ceil(Number(process.env.ATTACHE_RUNS ?? 6000) / properties) };
/** A run takes about a millisecond. */
const limit = 30_000 + runs.numRuns * 60;

const programOf = (rules: Parameters<typeof packOf>[0]) => {
  const { program, setAside } = compile([packOf(rules)]);
  expect(setAside).toEqual([]);
  return program;
};

test(
  'findings of any rules lie in the text, in order, with ids of their own and fixes that change something',
  () => {
    fc.assert(
      fc.property(ruleLists, drafts, contexts, (rules, draft, context) => {
        const findings = check(programOf(rules), draft, context);
        let last = 0;
        for (const { start, end, fixes, media } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(draft.text.length);
          expect(fixes).not.toContain(draft.text.slice(start, end));
          if (media !== undefined) expect(draft.media?.[media]).toBeDefined();
          last = start;
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      runs,
    );
  },
  limit,
);

test(
  'the same draft has the same findings, traced or not, from a program that was stored or not',
  () => {
    fc.assert(
      fc.property(ruleLists, drafts, contexts, (rules, draft, context) => {
        const findings = check(programOf(rules), draft, context);
        const told: string[] = [];
        const onRule = (rule: string) => told.push(rule);
        const stored = structuredClone(programOf(rules));
        expect(check(stored, draft, context, { onRule })).toEqual(findings);
        for (const { pack, rule } of findings) expect(told).toContain(`${pack}/${rule}`);
        const without = told.slice(0, 1);
        for (const { pack, rule } of check(stored, draft, context, { without })) {
          expect(without).not.toContain(`${pack}/${rule}`);
        }
      }),
      runs,
    );
  },
  limit,
);

test(
  'findings keep their ids while another paragraph is written before or behind them',
  () => {
    fc.assert(
      fc.property(
        narrowRuleLists,
        texts,
        strangers,
        fc.boolean(),
        (rules, text, other, isBefore) => {
          const program = programOf(rules);
          const idsOf = (draft: string) =>
            check(program, { text: draft, segments: [] }, { now: 0, sender: 'CA' }).map(
              ({ id }) => id,
            );
          const known = idsOf(isBefore ? `\n\n${text}` : `${text}\n\n`);
          const later = new Set(idsOf(isBefore ? `${other}\n\n${text}` : `${text}\n\n${other}`));
          expect(known.filter((id) => !later.has(id))).toEqual([]);
        },
      ),
      runs,
    );
  },
  limit,
);

test(
  'a term is found wherever words end',
  () => {
    const program = programOf([ruleOf({ terms: ['Kiev'] })]);
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before}\n Kiev \n${after}`;
        const start = before.length + 2;
        const found = check(program, { text, segments: [] }, { now: 0 });
        expect(found).toContainEqual(expect.objectContaining({ start, end: start + 4 }));
      }),
      runs,
    );
  },
  limit,
);

test(
  'tokens are ordered, apart and within the text',
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { count, start, end } = tokenize(text);
        for (let at = 0; at < count; at++) {
          expect(start[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (end[at - 1] ?? 0));
          expect(end[at]).toBeGreaterThan(start[at] ?? 0);
          expect(end[at]).toBeLessThanOrEqual(text.length);
        }
      }),
      runs,
    );
  },
  limit,
);

test(
  'graphemes and emoji are counted as the standard does, and weights add up',
  () => {
    // A string, because the compiler's target has no flag v yet.
    const rgiEmoji = '\\p{RGI_Emoji}';
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, (text) => {
        expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length);
        expect(findEmoji(text).map(({ start, end }) => text.slice(start, end))).toEqual(
          text.match(new RegExp(rgiEmoji, 'gv')) ?? [],
        );
        expect(weightOf(text)).toBeLessThanOrEqual(text.length * 23);
      }),
      runs,
    );
  },
  limit,
);
