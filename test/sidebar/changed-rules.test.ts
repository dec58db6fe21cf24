/** What counts as a change of the guidelines, for whoever has a draft open. */
import { expect, test } from 'vitest';
import type { Active } from '../../src/browser/pack-store.ts';
import type { CompiledRule } from '../../src/core/program.ts';
import { changedRules } from '../../src/sidebar/changed-rules.ts';
import { emptyProgram, findingOf } from './program.ts';

function activeWith(version: number, rules: Record<string, string>): Active {
  const compiled = Object.entries(rules).map(([rule, why]) => ({
    ...findingOf(rule),
    rule,
    why: { en: why, fr: why },
  })) as unknown as CompiledRule[];
  const pack = { id: 'org.example.common', version } as Active['packs'][number];
  return {
    key: `${version}`,
    program: { ...emptyProgram, rules: compiled },
    memoryKey: 'm',
    memories: [],
    terms: [],
    packs: [pack],
    mission: null,
  };
}

test('counts the rules that came, went or changed with another version', () => {
  const before = activeWith(1, { same: 'x', changed: 'x', gone: 'x' });
  expect(changedRules(before, activeWith(2, { same: 'x', changed: 'y', come: 'x' }))).toBe(3);
});

test('does not count what the person turned off in the same version', () => {
  expect(changedRules(activeWith(1, { a: 'x', b: 'x' }), activeWith(1, { a: 'x' }))).toBe(0);
});

test('does not count a pack that was not in force before', () => {
  const before = { ...activeWith(1, {}), packs: [] };
  expect(changedRules(before, activeWith(2, { a: 'x' }))).toBe(0);
});
