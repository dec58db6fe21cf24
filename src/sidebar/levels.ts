/** The order of levels, and the worst of several. */
import type { Finding } from '../core/finding.ts';
import type { Axis, Level } from '../core/rule.ts';

const levels: readonly Level[] = ['serious', 'caution', 'note'];
export const axes: readonly Axis[] = ['diplomatic', 'reputational', 'security'];

/** Most serious first; within a level, in the order of the draft. */
export function byLevel(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.start - b.start,
  );
}

/** The worst level on an axis; null when nothing was found on it. */
export function worstOn(axis: Axis, findings: readonly Finding[]): Level | null {
  return byLevel(findings.filter((finding) => finding.axes.includes(axis)))[0]?.level ?? null;
}
