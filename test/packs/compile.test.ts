/** Programs: stable, clonable, tuned only as far as the author allows. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Rule } from '../../src/core/rule.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { packOf, ruleOf } from '../core/try.ts';

const draft = { text: 'Kiev 😂', segments: [] };
const context = { now: 0 };
const rules = [ruleOf({ terms: ['Kiev'] }), ruleOf({ pattern: '😂+' }, { id: 'emoji' })];

test('a program that went through a message or a database checks as before', () => {
  const { program } = compile([packOf(rules)]);
  const findings = check(program, draft, context);
  expect(findings).toHaveLength(2);
  expect(check(structuredClone(program), draft, context)).toEqual(findings);
});

test('the key follows the content', () => {
  const key = (version: number, level: 'note' | 'serious' = 'note') =>
    compile([packOf(rules, { version })], { rules: { 'org.example.pack/rule': { level } } }).program
      .key;
  expect(key(1)).toBe(key(1));
  expect(new Set([key(1), key(2), key(1, 'serious')]).size).toBe(3);
});

describe('choices', () => {
  const outcome = (level: 'note' | 'serious', choice: object, tunable?: ('level' | 'off')[]) => {
    const rule = ruleOf({ terms: ['Kiev'] }, { level, ...(tunable && { tunable }) });
    const { program, setAside } = compile([packOf([rule])], {
      rules: { 'org.example.pack/rule': choice },
    });
    return [check(program, draft, context)[0]?.level ?? 'off', setAside.length];
  };

  test.each([
    ['a note may be switched off', 'note', { on: false }, undefined, ['off', 0]],
    ['a serious rule may not', 'serious', { on: false }, undefined, ['serious', 1]],
    ['unless its author says so', 'serious', { on: false }, ['off'], ['off', 0]],
    ['a level may be raised', 'note', { level: 'serious' }, [], ['serious', 0]],
    ['a serious one not lowered', 'serious', { level: 'note' }, undefined, ['serious', 1]],
    ['unless its author says so', 'serious', { level: 'note' }, ['level'], ['note', 0]],
    ['a locked note stays on', 'note', { on: false }, [], ['note', 1]],
  ] as const)('%s: %s %j', (_, level, choice, tunable, result) => {
    expect(outcome(level, choice, tunable && [...tunable])).toEqual(result);
  });
});

test('only live rules run, and those on trial apart', () => {
  for (const stage of ['draft', 'shadow', 'retired'] as const) {
    const { program } = compile([packOf([ruleOf({ terms: ['Kiev'] }, { stage })])]);
    expect(program.rules).toEqual([]);
    expect(program.shadow).toHaveLength(stage === 'shadow' ? 1 : 0);
  }
});

test('official names of all packs come together, and change the key', () => {
  const domains = [{ host: 'canada.ca', twins: { en: '/en/', fr: '/fr/' } }];
  const official = packOf([], { domains, accounts: [{ handle: '@CanadaFP', lang: 'en' }] });
  const { program } = compile([official, packOf([], { id: 'org.other', domains })]);
  expect(program).toMatchObject({ domains: ['canada.ca'], accounts: ['@CanadaFP'] });
  expect(program.key).not.toBe(compile([packOf([]), packOf([], { id: 'org.other' })]).program.key);
});

test('a program knows which languages its rules speak about', () => {
  const languages = ['en', 'fr-CA', 'ar'];
  const of = (rule: ReturnType<typeof ruleOf>) =>
    compile([packOf([rule], { languages })]).program.languages;
  expect(of(ruleOf({ terms: ['visa'] }))).toEqual(['en', 'fr']);
  expect(of(ruleOf({ terms: ['visa', 'تأشيرة'] }))).toEqual(['ar', 'en', 'fr']);
  expect(of(ruleOf({ is: 'url' }))).toEqual([]);
  const examples = { bad: [{ text: '«visado»', lang: 'es' }], good: ['a'] };
  expect(of(ruleOf({ terms: ['visa', 'visado'] }, { examples }))).toEqual(['es']);
  expect(of(ruleOf({ terms: ['visado'] }, { where: { lang: ['es'] } }))).toEqual(['es']);
});

test('a list that rules share is entered once', () => {
  const lists = { cities: ['Kiev', 'Odessa'] };
  const rule = ruleOf({ list: 'cities' });
  const forms = (rules: readonly Rule[]) =>
    compile([packOf(rules, { lists })]).program.terms.formEntry.length;
  expect(forms([rule, { ...rule, id: 'second' }])).toBe(forms([rule]));
});

test('the time of a check hardly grows with the number of terms', () => {
  const text = 'The Embassy welcomed students from twelve towns, and the zone of talks. '
    .repeat(4)
    .slice(0, 280);
  const median = (terms: number) => {
    const list = Array.from({ length: terms }, (_, at) => `mot${at} zone${at % 97}`);
    const { program } = compile([packOf([ruleOf({ terms: [...list, 'zone of talks'] })])]);
    const times: number[] = [];
    for (let run = 0; run < 600; run++) {
      const start = performance.now();
      check(program, { text, segments: [] }, context);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[300] ?? 0;
  };
  median(100);
  const few = median(100);
  expect(median(100_000)).toBeLessThan(few * 5);
});
