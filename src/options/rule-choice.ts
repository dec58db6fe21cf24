/** What may be changed about a rule, and the change itself; kept in the settings only where it is one. */
import type { Level, Rule } from '../core/rule.ts';
import { tune } from '../packs/compile/tuning.ts';
import type { RuleChoice } from '../settings/schema.ts';
import { change, settings } from './state.ts';

export interface RuleState {
  readonly on: boolean;
  readonly level: Level;
  readonly canSwitch: boolean;
  /** The levels that may be chosen; the published one alone when it is locked. */
  readonly levels: readonly Level[];
}

const levels: readonly Level[] = ['note', 'caution', 'serious'];

/** The rule as it runs by the settings, and what its author lets a person change. */
export function ruleState(pack: string, rule: Rule): RuleState {
  const { on, level } = tune(rule, settings.value.rules[`${pack}/${rule.id}`]);
  const isAllowed = (choice: RuleChoice) => tune(rule, choice).refused.length === 0;
  return {
    on,
    level,
    canSwitch: isAllowed({ on: false }),
    levels: levels.filter((each) => isAllowed({ level: each })),
  };
}

/** Merges a choice into the settings; what equals the published rule is not kept. */
export function changeRule(pack: string, rule: Rule, choice: RuleChoice): Promise<boolean> {
  const key = `${pack}/${rule.id}`;
  return change((now) => {
    const { [key]: before, ...rules } = now.rules;
    const { on, level } = { ...before, ...choice };
    const kept: RuleChoice = {
      ...(on === false && { on }),
      ...(level !== undefined && level !== rule.level && { level }),
    };
    const isKept = Object.keys(kept).length > 0;
    return { ...now, rules: isKept ? { ...rules, [key]: kept } : rules };
  });
}
