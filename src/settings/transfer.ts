/** Settings as a file: written whole, read whole or not at all. */
import type { Problem } from './problem.ts';
import { readSettings } from './read.ts';
import type { Settings } from './schema.ts';

/** Longest file that is read, in UTF-16 code units; real ones have a few thousand. */
export const longestFile = 1_000_000;

export type Imported =
  | { readonly settings: Settings; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly Problem[] };

/** The text of a settings file, which a person can read. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Reads a settings file of this or an earlier version. With any problem nothing is taken over. */
export function readSettingsFile(text: string): Imported {
  const { settings, problems } = readSettings(parse(text));
  return problems.length === 0 ? { settings, problems: [] } : { settings: null, problems };
}

/** Null for what is no JSON, or too long to be settings; the reading then says that it is unreadable. */
function parse(text: string): unknown {
  if (text.length > longestFile) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
