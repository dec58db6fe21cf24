/** Turns what is wrong with data into problems for its author. */
import { type Problem, pathOf } from '../problem.ts';
import type * as z from '../zod.ts';
import type { Fault } from './inspect.ts';

export function problemOf({ path, reason }: Fault, pack: string): Problem {
  return { pack, place: pathOf(path), reason };
}

/** One problem for each place. */
export function issuesOf(error: z.ZodError, base: readonly PropertyKey[], pack: string): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pack,
        place: pathOf([...path, key]),
        reason: 'is not a key that is known here',
      }));
    }
    return [{ pack, place: pathOf(path), reason: reasonOf(issue) }];
  });
}

/** What our schemas say in their own words, and zod's most frequent messages in plainer ones. */
export function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && / undefined$/.test(issue.message)) return 'is missing';
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message
    .replace(/^Invalid input: expected/, 'must be')
    .replace(/, received/, ', not');
}
