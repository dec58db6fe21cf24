/** How many rules differ between two states of the guidelines. */
import type { Active } from '../browser/pack-store.ts';

/**
 * Rules that came, went or changed with another version of a pack that was in force before; 0 where only packs,
 * mission or settings were chosen anew.
 */
export function changedRules(before: Active, now: Active): number {
  const versions = new Map(before.packs.map(({ id, version }) => [id, version]));
  const updated = now.packs.filter(({ id, version }) => {
    const old = versions.get(id);
    return old !== undefined && old !== version;
  });
  return updated.reduce(
    (sum, { id }) => sum + difference(rulesOf(before, id), rulesOf(now, id)),
    0,
  );
}

/** Each rule of a pack as one text, by its id. Places in tables of the program say nothing of the rule. */
function rulesOf({ program }: Active, pack: string): Map<string, string> {
  const own = program.rules.filter((rule) => rule.pack === pack);
  return new Map(
    own.map((rule) => [
      rule.rule,
      JSON.stringify([rule.title, rule.level, rule.message, rule.why, rule.advice]),
    ]),
  );
}

function difference(before: Map<string, string>, now: Map<string, string>): number {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((rule) => before.get(rule) !== now.get(rule)).length;
}
