/** Reads stored settings of any version: what cannot be used is named and left out, the rest is kept. */
import * as z from '../packs/zod.ts';
import { defaults } from './defaults.ts';
import { type Migration, migrations, type Stored } from './migrations/index.ts';
import { type Problem, problemsOf } from './problem.ts';
import { type Part, parts, type Settings } from './schema.ts';

export interface Reading {
  readonly settings: Settings;
  /** Empty when everything that was stored is in `settings`. */
  readonly problems: readonly Problem[];
}

/**
 * Never fails. Unknown keys are dropped; a broken entry of a list or table is dropped, any other
 * broken part gets its default; each with a problem that names the place.
 * @param stored undefined when nothing was ever stored
 */
export function readSettings(stored: unknown, steps: readonly Migration[] = migrations): Reading {
  if (stored === undefined) return { settings: defaults, problems: [] };
  if (!isStored(stored)) {
    return { settings: defaults, problems: [{ place: '', kind: 'unreadable' }] };
  }
  const problems: Problem[] = checkVersion(stored);
  const current = migrate(stored, steps);
  for (const key of Object.keys(current)) {
    if (key !== 'version' && !Object.hasOwn(parts, key)) {
      problems.push({ place: key, kind: 'unknown' });
    }
  }
  const read: Record<string, unknown> = { version: defaults.version };
  for (const part of Object.keys(parts) as Part[]) {
    const value = current[part];
    read[part] = (value === undefined ? null : readPart(part, value, problems)) ?? defaults[part];
  }
  return { settings: read as unknown as Settings, problems };
}

export function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkVersion({ version }: Stored): Problem[] {
  if (version === undefined) return [{ place: 'version', kind: 'missing' }];
  if (!Number.isInteger(version)) return [{ place: 'version', kind: 'invalid' }];
  return (version as number) > defaults.version ? [{ place: 'version', kind: 'newer' }] : [];
}

function migrate(stored: Stored, steps: readonly Migration[]): Stored {
  const from = typeof stored.version === 'number' ? stored.version : 1;
  return steps.filter((step) => step.from >= from).reduce((now, step) => step.change(now), stored);
}

/** Undefined, with the problems named, when nothing of it can be used. */
export function readPart(part: Part, value: unknown, problems: Problem[]): unknown {
  const whole = parts[part].safeParse(value, { reportInput: true });
  if (whole.success) return whole.data;
  problems.push(...problemsOf(whole.error, [part]));
  return readEntries(part, value);
}

/** The entries of a list or table that can be read; undefined when the part is neither. */
function readEntries(part: Part, value: unknown): unknown {
  const schema = parts[part];
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.filter((entry) => schema.element.safeParse(entry).success);
  }
  if (schema instanceof z.ZodRecord && isStored(value)) {
    return Object.fromEntries(
      Object.entries(value).filter(
        (entry) => schema.safeParse(Object.fromEntries([entry])).success,
      ),
    );
  }
  return undefined;
}
