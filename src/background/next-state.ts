/** Works out what is to be in force from packs, missions and settings; makes again only what changed. */
import type { PackInForce, Pointer, StoredPack } from '../browser/database.ts';
import { hashData } from '../browser/hash.ts';
import type { NextState, PackMemory } from '../browser/pack-store.ts';
import type { Program } from '../core/program.ts';
import { compile } from '../packs/compile/index.ts';
import { packsInForce } from '../packs/in-force.ts';
import type { Problem } from '../packs/problem.ts';
import type { Mission, Settings } from '../settings/schema.ts';
import type { Loaded } from './load-packs.ts';

export interface Circumstances extends Loaded {
  readonly settings: Settings;
  readonly examples: readonly Mission[];
  /** The state now in force. */
  readonly current: Pointer | null;
  /** Version of the extension; another may compile differently. */
  readonly version: string;
}

/** Changes when the same packs and settings come to be stored in another way. */
const edition = 2;

/** Null when what is in force stays as it is. */
export async function findNextState(from: Circumstances): Promise<NextState | null> {
  const { packs, problems, settings, current, version } = from;
  const mission = findMission(settings, from.examples);
  const chosen = choosePacks(packs, mission, settings);
  const hashes = chosen.map(({ hash }) => hash);
  const programKey = await hashData([version, hashes, settings.rules]);
  const memoryKey = await hashData([version, hashes]);
  const key = await hashData([
    edition,
    programKey,
    packs.map(({ hash }) => hash),
    mission,
    problems,
  ]);
  if (current?.key === key) return null;
  const compiled =
    current?.programKey === programKey
      ? { program: null, packs: current.packs }
      : compileChosen(chosen, settings);
  const memories = gatherMemories(chosen);
  return {
    pointer: {
      key,
      programKey,
      memoryKey,
      memories: memories.map((memory) => memory.key),
      packs: compiled.packs,
      mission,
      problems,
    },
    packs,
    program: compiled.program,
    terms: current?.memoryKey === memoryKey ? null : chosen.flatMap(({ pack }) => pack.terms ?? []),
    memories,
  };
}

/** The mission in use; null when none was chosen, or when nothing is known of it any more. */
function findMission(settings: Settings, examples: readonly Mission[]): Mission | null {
  const all = [...settings.missions, ...examples];
  return all.find(({ id }) => id === settings.mission) ?? null;
}

/** In the order of their layers. */
function choosePacks(
  packs: readonly StoredPack[],
  mission: Mission | null,
  settings: Settings,
): StoredPack[] {
  const inForce = packsInForce(
    packs.map(({ pack }) => pack),
    { sender: mission?.sender, hosts: mission?.hosts },
    settings.packs,
  );
  return inForce.flatMap((pack) => packs.find((stored) => stored.pack === pack) ?? []);
}

function compileChosen(
  chosen: readonly StoredPack[],
  { rules }: Settings,
): { program: Program; packs: PackInForce[] } {
  const { program, setAside } = compile(
    chosen.map(({ pack }) => pack),
    { rules, hashes: Object.fromEntries(chosen.map(({ hash, pack }) => [pack.id, hash])) },
  );
  const running = new Set(program.rules.map(({ pack, rule }) => `${pack}/${rule}`));
  // The compiler also reports choices that it did not follow: those rules run all the same.
  const isRunning = ({ pack, rule }: Problem) => running.has(`${pack}/${rule}`);
  const packs = chosen.map(({ pack, setAside: unread }) => {
    const own = setAside.filter((each) => each.pack === pack.id);
    const unfollowed = own.filter(isRunning).flatMap(({ rule }) => rule ?? []);
    return {
      ...frontPage(pack),
      setAside: [...unread, ...own.filter((each) => !isRunning(each))],
      ...(unfollowed.length > 0 && { unfollowed: [...new Set(unfollowed)] }),
    };
  });
  return { program, packs };
}

/** What is said of a pack in force. */
function frontPage(pack: StoredPack['pack']): Omit<PackInForce, 'setAside' | 'unfollowed'> {
  const { id, label, title, version, publisher, published, expires } = pack;
  return { id, label, title, version, publisher, published, ...(expires && { expires }) };
}

/** Named by the file and by who read it: the same pack is stored, and put in order, once. */
function gatherMemories(chosen: readonly StoredPack[]): PackMemory[] {
  return chosen.flatMap(({ hash, readBy, pack: { id, memory = [] } }) =>
    memory.length === 0 ? [] : [{ key: `${hash}-${readBy}`, label: id, pairs: memory }],
  );
}
