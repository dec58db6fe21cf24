/** Reads language tags from the command line. */
import { Failure } from './failure.ts';

/** A BCP 47 tag as it was written; throws Failure for anything else. */
export function readTag(option: string, written: string): string {
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(written)) return written;
  throw new Failure(`--${option}: ${written} is not a language tag like fr or fr-CA`);
}
