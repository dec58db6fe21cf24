/** A mistake in usage or input: one clear line on standard error, exit 2. */
import type { Problem } from '../packs/problem.ts';

export class Failure extends Error {}

/** What to say of an error of the file system, in one line. */
export function describeFileError(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `${file}: there is no such file`;
  if (code === 'EISDIR') return `${file}: is a folder, not a file`;
  if (code === 'EEXIST') return `${file}: is there already`;
  if (code === 'EACCES') return `${file}: may not be read`;
  return `${file}: ${error instanceof Error ? error.message : String(error)}`;
}

/** What is wrong with a pack: file, JSON path, rule when there is one, reason. */
export function describeProblem(
  file: string,
  { place, rule, reason }: Pick<Problem, 'place' | 'rule' | 'reason'>,
): string {
  return inOneLine(`${file}: ${place}${rule ? ` (${rule})` : ''}: ${reason}`);
}

/** Messages may quote what they are about; that must neither part the line nor steer the terminal. */
export function inOneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
