/** Expectation: the language versions of a post, or the parts of a thread, hold the same values. */
import type { Hit } from '../find/hit.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledExpect } from '../program.ts';
import { byPosition, firstFrom, type Span } from '../text/span.ts';
import { normalValue } from './normal-value.ts';

interface Owned extends Span {
  readonly owner: number;
}

/** True when there are two or more to hold the same: else no rule that asks has anything to look for. */
export function hasSeveral(among: 'versions' | 'parts', reading: Reading): boolean {
  return groupsOf(among, reading).length > 1;
}

function groupsOf(among: 'versions' | 'parts', reading: Reading): (readonly Span[])[] {
  return among === 'parts'
    ? reading.parts.map((part) => [part])
    : reading.versions.map(({ spans }) => spans);
}

/** The hits whose value another version lacks. What stands in no version, as the link under both, all have. */
export function same(
  { same: among }: Extract<CompiledExpect, { kind: 'same' }>,
  hits: readonly Hit[],
  reading: Reading,
): readonly Hit[] {
  const groups = groupsOf(among, reading);
  const owned = groups
    .flatMap((spans, owner) => spans.map(({ start, end }) => ({ start, end, owner })))
    .sort(byPosition);
  const held = new Map<string, Set<number | null>>();
  const valued = hits.map((hit) => {
    const written = reading.text.slice(hit.start, hit.end);
    const owner = ownerOf(owned, hit);
    const version = among === 'versions' && owner !== null ? reading.versions[owner] : undefined;
    const form = normalValue(written, version?.lang ?? reading.langAt(hit.start));
    held.set(form, (held.get(form) ?? new Set()).add(owner));
    return { hit, owner, form };
  });
  const isShared = (form: string) => {
    const owners = held.get(form);
    return owners === undefined || owners.has(null) || owners.size === groups.length;
  };
  return valued
    .filter(({ form, owner }) => owner !== null && !isShared(form))
    .map(({ hit }) => hit);
}

function ownerOf(owned: readonly Owned[], { start }: Span): number | null {
  const span = owned[firstFrom(owned, start + 1) - 1];
  return span && start < span.end ? span.owner : null;
}
