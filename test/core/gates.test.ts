/** A rule that the words of a draft rule out is not run, and no rule is ruled out that has something to say. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Find, Rule } from '../../src/core/rule.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { flaggedBy, packOf, ruleOf } from './try.ts';

function rulesRun(rules: readonly Rule[], text: string): string[] {
  const told: string[] = [];
  const { program } = compile([packOf(rules)]);
  const onRule = (rule: string) => told.push(rule.replace(/^.*\//, ''));
  check(program, { text, segments: [] }, { now: 0 }, { onRule });
  return told;
}

const visa: Find = { terms: ['visa'] };
const sure: Find = { terms: ['guaranteed', 'assured'] };
const pair: Find = { near: { of: [visa, sure], words: 5 } };

describe('rules that words rule out', () => {
  it('are not run', () => {
    const rules = [
      ruleOf(visa, { id: 'word' }),
      ruleOf(pair, { id: 'pair' }),
      ruleOf({ any: [pair, { terms: ['bribe'] }] }, { id: 'either' }),
      ruleOf({ pattern: 'vis[ao]' }, { id: 'pattern' }),
    ];
    expect(rulesRun(rules, 'Ask for a visa online.')).toEqual(['word', 'pattern']);
    expect(rulesRun(rules, 'A bribe.')).toEqual(['either', 'pattern']);
    expect(rulesRun(rules, 'Your visa is assured.')).toEqual(['word', 'pair', 'either', 'pattern']);
  });
});

describe('rules with something to say', () => {
  it('are run when any one of their alternatives may be met', () => {
    const find: Find = {
      near: {
        of: [{ any: [visa, { near: { of: [{ terms: ['work'] }, { terms: ['permit'] }] } }] }, sure],
      },
    };
    expect(flaggedBy(find, 'A work permit, guaranteed.')).toEqual(['work permit, guaranteed']);
    expect(flaggedBy(find, 'Assured: your visa.')).toEqual(['Assured: your visa']);
    expect(flaggedBy(find, 'Work, guaranteed.')).toEqual([]);
  });

  it('are run when an alternative is no word', () => {
    const find: Find = { any: [visa, { pattern: '\\d{3}' }, { is: 'emoji' }] };
    expect(flaggedBy(find, 'Room 204 🎉')).toEqual(['204', '🎉']);
    const together: Find = { all: [{ pattern: '[🎉🥳]' }, { is: 'emoji' }] };
    expect(flaggedBy(together, 'Hello 🥳')).toEqual(['🥳']);
    expect(flaggedBy({ all: [{ pattern: 'visa' }, { is: 'url' }] }, 'visa: canada.ca')).toEqual([
      'visa',
    ]);
  });

  it('are run when they ask for what is missing, and for what is not there', () => {
    expect(flaggedBy(visa, 'Hello.', { expect: 'some' })).toEqual(['']);
    expect(flaggedBy({ all: [visa, { not: sure }] }, 'A visa.')).toEqual(['visa']);
  });

  it('are run for a word that only an alternative text has', () => {
    const { program } = compile([packOf([ruleOf(visa, { where: { scope: ['alt'] } })])]);
    const draft = {
      text: 'Hello.',
      segments: [],
      media: [{ kind: 'image', alt: 'A visa' }],
    } as const;
    expect(check(program, draft, { now: 0 })).toHaveLength(1);
  });
});
