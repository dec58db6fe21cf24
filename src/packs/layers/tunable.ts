/** What lower layers may loosen about a rule. */
import type { Rule, Tunable } from '../../core/rule.ts';

const everything: readonly Tunable[] = ['level', 'off', 'max', 'terms'];

/** What the author lists; otherwise everything of notes and cautions, and nothing of serious rules. */
export function tunableOf({ tunable, level }: Pick<Rule, 'tunable' | 'level'>): readonly Tunable[] {
  return tunable ?? (level === 'serious' ? [] : everything);
}
