/**
 * Detector: handles that pass for one of the official accounts of the packs in force: near twins of letters, an
 * underscore or a figure more, one slip of the hand. Two names that differ in their last letters alone may be two
 * missions (CanadainUK, CanadainUS) and are left alone.
 */
import { editDistance } from '../../text/edit-distance.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { mention } from './mention.ts';
import { shapeOf } from './shape-of.ts';

interface Handle {
  readonly name: string;
  /** Of the Fediverse; empty elsewhere. */
  readonly server: string;
}

export function lookalikeHandle(reading: Reading): readonly Hit[] {
  const official = (reading.program.accounts ?? []).map(handleOf);
  if (official.length === 0) return [];
  const verdicts = new Map<string, boolean>();
  return mention(reading).filter(({ start, end }) => {
    const written = reading.text.slice(start, end).toLowerCase();
    const verdict = verdicts.get(written) ?? isLookalike(handleOf(written), official);
    verdicts.set(written, verdict);
    return verdict;
  });
}

function handleOf(written: string): Handle {
  const [name = '', server = ''] = written.toLowerCase().replace(/^@/, '').split('@');
  return { name, server };
}

function isLookalike(written: Handle, official: readonly Handle[]): boolean {
  const isSameServer = (other: Handle) =>
    !written.server || !other.server || written.server === other.server;
  if (official.some((one) => one.name === written.name && isSameServer(one))) return false;
  return official.some((one) => one.name === written.name || resembles(written.name, one.name));
}

function resembles(written: string, official: string): boolean {
  if (official.length < 5) return false;
  const bare = (name: string) => shapeOf(name.replace(/[_.-]/g, ''));
  if (bare(written) === bare(official)) return true;
  if (written.replace(/_?\d$/, '') === official) return true;
  if (official.length < 8 || editDistance(written, official, 1) > 1) return false;
  return shared(written, official) < Math.min(written.length, official.length) - 3;
}

/** Length of the common beginning. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
