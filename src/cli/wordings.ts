/** What the packs in force know of languages: sentences, terms, accounts that stand for one another. */
import type { Pair } from '../bilingual/pair.ts';
import type { Twins } from '../bilingual/parity/index.ts';
import type { TermEntry } from '../bilingual/term-entry.ts';
import { packsInForce } from '../packs/in-force.ts';
import type { Mission } from '../settings/schema.ts';
import { readMission } from './mission.ts';
import { bundledPacks, readPackFile } from './packs.ts';

export interface Wordings {
  readonly mission: Mission | null;
  readonly pairs: readonly Pair[];
  readonly terms: readonly TermEntry[];
  readonly twins: Twins;
}

export interface WordingOptions {
  readonly mission?: string | undefined;
  readonly pack?: readonly string[] | undefined;
}

/** Of the packs that ship, as far as they are for the mission, and of those named. Throws Failure. */
export async function readWordings({
  mission: file,
  pack = [],
}: WordingOptions): Promise<Wordings> {
  const mission = file === undefined ? null : await readMission(file);
  const named = await Promise.all(pack.map(readPackFile));
  const files = new Map([...(await bundledPacks()), ...named].map((each) => [each.pack.id, each]));
  const packs = packsInForce(
    Array.from(files.values(), ({ pack: one }) => one),
    { sender: mission?.sender, hosts: mission?.hosts },
    Object.fromEntries(named.map(({ pack: { id } }) => [id, true])),
  );
  return {
    mission,
    pairs: packs.flatMap(({ memory = [] }) => memory),
    terms: packs.flatMap(({ terms = [] }) => terms),
    twins: packs.flatMap(({ accounts = [] }) =>
      accounts.flatMap(({ handle, twin }) => (twin === undefined ? [] : [pairOf(handle, twin)])),
    ),
  };
}

function pairOf(handle: string, twin: string): readonly [string, string] {
  const bare = (name: string) => `@${name.replace(/^@/, '').toLowerCase()}`;
  return [bare(handle), bare(twin)];
}
