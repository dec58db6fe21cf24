/** Which packs a pack may build on: they are in force, new enough, the edition asked for, and no circle. */
import type { Pack, Parent } from '../pack.ts';
import { rankOfLayer } from './order.ts';

/** SHA-256 of the files of packs, by id, in 64 hexadecimal digits. */
export type Hashes = Readonly<Record<string, string>>;

export interface Refusal {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

export interface Parents {
  readonly known: ReadonlySet<string>;
  readonly refused: readonly Refusal[];
}

/** Ids of the parents of `pack`, and why others are none. */
export function parentsOf(pack: Pack, packs: ReadonlyMap<string, Pack>, hashes: Hashes): Parents {
  const known = new Set<string>();
  const refused: Refusal[] = [];
  for (const [at, asked] of (pack.extends ?? []).entries()) {
    const fault = faultOf(pack, asked, packs, hashes);
    if (fault) refused.push({ path: ['extends', at, fault.key], reason: fault.reason });
    else known.add(asked.id);
  }
  return { known, refused };
}

function faultOf(
  pack: Pack,
  { id, atLeast, sha256 }: Parent,
  packs: ReadonlyMap<string, Pack>,
  hashes: Hashes,
): { readonly key: keyof Parent; readonly reason: string } | null {
  const parent = packs.get(id);
  if (!parent) return { key: 'id', reason: `${id} is not in force` };
  const circle = circleFrom(pack, parent, packs);
  if (circle) return { key: 'id', reason: `goes in a circle: ${circle.join(', ')}` };
  if (rankOfLayer(parent) > rankOfLayer(pack)) {
    return { key: 'id', reason: `${id} is of a more particular layer than this pack` };
  }
  if (parent.version < atLeast) {
    const reason = `asks for version ${atLeast} of ${id}, which is at ${parent.version}`;
    return { key: 'atLeast', reason };
  }
  if (sha256 === undefined || (Object.hasOwn(hashes, id) && hashes[id] === sha256)) return null;
  return { key: 'sha256', reason: `asks for another edition of ${id} than the one in force` };
}

/** Ids on the way from `pack` over `parent` back to `pack`, or null when there is no way back. */
function circleFrom(pack: Pack, parent: Pack, packs: ReadonlyMap<string, Pack>): string[] | null {
  const seen = new Set<string>();
  const waiting = [{ at: parent, way: [pack.id] }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const way = [...step.way, step.at.id];
    if (step.at.id === pack.id) return way;
    if (seen.has(step.at.id)) continue;
    seen.add(step.at.id);
    for (const { id } of step.at.extends ?? []) {
      const next = packs.get(id);
      if (next) waiting.push({ at: next, way });
    }
  }
  return null;
}
