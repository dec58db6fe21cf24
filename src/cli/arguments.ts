/** Reads the options of a command, and says in one line what is wrong with them. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { limits } from '../core/text/limits.ts';
import { Failure } from './failure.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and at most one file. Throws Failure. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  const { values, positionals } = parse(args, options);
  if (positionals.length > 1) throw new Failure(`one file at most, not ${positionals.length}`);
  return { values, file: positionals[0] ?? '-' };
}

/** Options and two files, the second of which may be standard input. Throws Failure. */
export function readTwoFiles<T extends Options>(args: readonly string[], options: T) {
  const { values, positionals } = parse(args, options);
  const [first, second] = positionals;
  if (first === undefined || second === undefined || positionals.length > 2) {
    throw new Failure(`two files, not ${positionals.length}`);
  }
  return { values, first, second };
}

function parse<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Failure(message.split(/\. | To specify/)[0] ?? message);
  }
}

/** The value when it is one of `choices`; throws Failure that names them. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new Failure(`--${option}: ${value} is not one of ${choices.join(', ')}`);
  return found;
}

/** Sites that can be named; `other` is any text field, without a limit. */
export const siteNames: readonly string[] = [...Object.keys(limits), 'other'];
