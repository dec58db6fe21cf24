/** Lays what a more particular pack says over a rule: tighter as it likes, looser only where that is tunable. */
import type { Rule, Tunable } from '../../core/rule.ts';
import { rankOf } from '../../core/settle.ts';
import type { Overlay } from '../pack.ts';
import type { Refusal } from './parents.ts';
import { addTerms, removeTerms } from './terms.ts';
import { tunableOf } from './tunable.ts';

export interface Overlaid {
  readonly rule: Rule;
  /** Parts of the overlay that were not followed; the others were. */
  readonly refused: readonly Refusal[];
}

/** How one part of an overlay is applied; throws nothing and says what it refuses. */
export interface Change {
  readonly over: Overlay;
  readonly mayLoosen: (what: Tunable) => boolean;
  readonly refuse: (reason: string, ...path: readonly PropertyKey[]) => void;
}

export function overlay(rule: Rule, over: Overlay): Overlaid {
  const refused: Refusal[] = [];
  // As the layer above left it, whatever this overlay makes of the level on which it depends.
  const tunable = tunableOf(rule);
  const change: Change = {
    over,
    mayLoosen: (what) => tunable.includes(what),
    refuse: (reason, ...path) => refused.push({ path, reason }),
  };
  let changed = rule;
  for (const part of [changeMax, removeTerms, addTerms, changeStage, changeLevel]) {
    changed = part(changed, change);
  }
  return { rule: changed, refused };
}

function changeLevel(rule: Rule, { over: { level }, mayLoosen, refuse }: Change): Rule {
  if (level === undefined || level === rule.level) return rule;
  if (rankOf(level) > rankOf(rule.level) || mayLoosen('level')) return { ...rule, level };
  refuse('lowers a level that the pack above does not let be lowered', 'level');
  return rule;
}

function changeMax(rule: Rule, { over: { max }, mayLoosen, refuse }: Change): Rule {
  const { expect } = rule;
  if (max === undefined) return rule;
  if (typeof expect !== 'object' || !('max' in expect) || expect.max === undefined) {
    refuse('the rule has no max to change', 'max');
  } else if (max < (expect.min ?? 0)) {
    refuse(`is below the min of the rule, which is ${expect.min}`, 'max');
  } else if (max > expect.max && !mayLoosen('max')) {
    refuse(`is above ${expect.max}, which the pack above does not let be raised`, 'max');
  } else return { ...rule, expect: { ...expect, max } };
  return rule;
}

function changeStage(rule: Rule, { over: { stage }, mayLoosen, refuse }: Change): Rule {
  const before = rule.stage ?? 'live';
  if (stage === undefined || stage === before) return rule;
  if (before === 'retired') refuse('the pack above has withdrawn the rule', 'stage');
  else if (before === 'live' && !mayLoosen('off')) {
    refuse('the pack above does not let the rule be switched off', 'stage');
  } else return { ...rule, stage };
  return rule;
}
