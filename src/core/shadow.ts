/** Rules on trial: how often each would have spoken, without a word of it being shown. */
import { check } from './check.ts';
import type { Context, Draft } from './draft.ts';
import type { Program } from './program.ts';

/** Findings of each rule in stage `shadow` that has any, by `pack/rule`. */
export function countShadow(
  program: Program,
  draft: Draft,
  context: Context,
): Readonly<Record<string, number>> {
  if (program.shadow.length === 0) return {};
  const counts: Record<string, number> = {};
  for (const { pack, rule } of check({ ...program, rules: program.shadow }, draft, context)) {
    const key = `${pack}/${rule}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
