/** Finder: whatever one of several finders finds. */
import type { CompiledFind } from '../program.ts';
import { byPosition } from '../text/span.ts';
import type { Hit } from './hit.ts';
import type { Run } from './index.ts';
import type { Reading } from './reading.ts';

const none: readonly Hit[] = [];

/** Of hits that overlap, the first and longest stays. */
export function any(
  find: Extract<CompiledFind, { kind: 'any' }>,
  reading: Reading,
  run: Run,
): readonly Hit[] {
  // Most parts find nothing in most drafts: no list is made for those.
  let only = none;
  let all: Hit[] | undefined;
  for (const part of find.of) {
    const hits = run(part, reading);
    if (hits.length === 0) continue;
    if (all) all.push(...hits);
    else if (only.length > 0) all = [...only, ...hits];
    else only = hits;
  }
  return all ? apart(all) : only;
}

function apart(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.sort(byPosition)) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}
