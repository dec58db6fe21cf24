/** What can be wrong with settings or a mission, in a form that any language can put into words. */
import type * as z from '../packs/zod.ts';

export interface Problem {
  /** Where: keys and positions from 0, joined by dots (`missions.0.sender`); empty for the whole. */
  readonly place: string;
  /**
   * `unknown`: a key that this version does not know. `missing`, `invalid`: no value, or not one of
   * those that fit. `newer`: written by a later version. `unreadable`: not an object at all.
   */
  readonly kind: 'unknown' | 'missing' | 'invalid' | 'newer' | 'unreadable';
}

/** Joins a path to a place. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** The problems of one value, each with its place below `base`. */
export function problemsOf(error: z.ZodError, base: readonly PropertyKey[]): Problem[] {
  return error.issues.map((issue) => ({
    place: placeOf([...base, ...issue.path]),
    kind: isMissing(issue) ? 'missing' : 'invalid',
  }));
}

/** zod has no code for it; it needs `reportInput`, which `read.ts` asks for. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}
