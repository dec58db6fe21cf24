/** A check in one glance: the gravest level on each axis, and what no rule looked at. */
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Program } from './program.ts';
import type { Axis, Level } from './rule.ts';
import { rankOf } from './settle.ts';

/** The gravest level found on each axis; null where nothing was found. */
export function summarise(findings: readonly Finding[]): Record<Axis, Level | null> {
  const summary: Record<Axis, Level | null> = {
    diplomatic: null,
    reputational: null,
    security: null,
  };
  for (const { axes, level } of findings) {
    for (const axis of axes) {
      const worst = summary[axis];
      if (worst === null || rankOf(level) > rankOf(worst)) summary[axis] = level;
    }
  }
  return summary;
}

/** Languages that the draft surely holds and that no rule of the program speaks about, in order of appearance. */
export function languagesWithoutRules(draft: Draft, program: Pick<Program, 'languages'>): string[] {
  const sure = draft.segments.filter(({ sure, lang }) => sure && lang !== 'und');
  return [...new Set(sure.map(({ lang }) => lang))].filter(
    (lang) => !program.languages.includes(lang),
  );
}
