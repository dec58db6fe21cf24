/** The order in which findings are shown. */
import type { Finding } from '../core/finding.ts';
import { rankOf } from '../core/settle.ts';

/** Most serious first; within a level, in the order of the draft. */
export function byLevel(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rankOf(b.level) - rankOf(a.level) || a.start - b.start);
}
