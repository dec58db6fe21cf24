/** A rule that another always speaks over is never heard, though its examples pass. */
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/packs/coverage.ts';
import { packOf, ruleOf } from '../core/try.ts';

const examples = { bad: [{ text: 'in «Kiev»' }, { text: '«Kiev» now' }], good: ['Kyiv'] };
const quiet = ruleOf({ terms: ['Kiev'] }, { id: 'quiet', level: 'note', examples });

test('every example of a rule counts, whatever its stage', () => {
  const draft = { ...quiet, stage: 'draft' as const };
  expect(coverageOf(packOf([draft]))).toEqual([
    { rule: draft, place: '$.rules[0]', fired: 2, instead: [] },
  ]);
});

test('the rule that speaks instead is named', () => {
  const loud = ruleOf(
    { pattern: '(?:in )?Kiev' },
    { id: 'loud', level: 'serious', examples: { bad: [{ text: '«in Kiev»' }], good: ['Kyiv'] } },
  );
  expect(coverageOf(packOf([loud, quiet])).map(({ fired, instead }) => [fired, instead])).toEqual([
    [1, []],
    [0, ['loud']],
  ]);
});
