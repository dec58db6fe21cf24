/** What a lower layer changes about a rule: it may tighten freely and loosen only what is tunable. */
import type { Level, Rule } from '../../core/rule.ts';
import { rankOf } from '../../core/settle.ts';
import { tunableOf } from '../layers/tunable.ts';

/** As in the settings: only what differs from the pack. */
export interface RuleChoice {
  readonly on?: boolean | undefined;
  readonly level?: Level | undefined;
}

export interface Tuned {
  /** On, or on trial. */
  readonly on: boolean;
  readonly level: Level;
  /** Why a choice was not followed; empty when all were. */
  readonly refused: readonly string[];
}

/** Notes and cautions may be tuned unless the author says otherwise; serious rules only where the author says so. */
export function tune(rule: Rule, choice: RuleChoice | undefined): Tuned {
  const tunable = tunableOf(rule);
  const stage = rule.stage ?? 'live';
  const refused: string[] = [];
  let on = stage === 'live' || stage === 'shadow';
  let { level } = rule;
  if (choice?.on === false && on) {
    if (tunable.includes('off')) on = false;
    else refused.push('the pack does not let this rule be switched off');
  }
  if (choice?.level && choice.level !== level) {
    if (rankOf(choice.level) > rankOf(level) || tunable.includes('level')) level = choice.level;
    else refused.push('the pack does not let the level of this rule be lowered');
  }
  return { on, level, refused };
}
