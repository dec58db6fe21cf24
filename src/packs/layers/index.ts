/** Lays packs over each other: the rules in force, what each layer says of them, and what was refused. */
import type { Say } from '../../core/finding.ts';
import type { Rule } from '../../core/rule.ts';
import { expandLists } from '../lists/expand.ts';
import type { Overlay, Pack } from '../pack.ts';
import { type Problem, pathOf } from '../problem.ts';
import { orderPacks } from './order.ts';
import { overlay } from './overlay.ts';
import { type Hashes, parentsOf } from './parents.ts';

export interface LayeredRule {
  readonly pack: Pack;
  /** Place among the rules of its pack. */
  readonly at: number;
  /** With the terms of the lists that it names. */
  readonly rule: Rule;
  /** Where more than one layer speaks: the author, then each that changed something. */
  readonly says: readonly Say[];
}

export interface Layered {
  /** In order, the most general first. */
  readonly packs: readonly Pack[];
  readonly rules: readonly LayeredRule[];
  readonly problems: readonly Problem[];
}

/** Packs in any order. A parent that will not do, or an overlay that goes too far, is set aside with its reason. */
export function layer(packs: readonly Pack[], hashes: Hashes = {}): Layered {
  const ordered = orderPacks(packs);
  const byId = new Map(ordered.map((pack) => [pack.id, pack]));
  const rules = new Map<string, LayeredRule>();
  const problems: Problem[] = [];
  for (const pack of ordered) {
    const report = (path: readonly PropertyKey[], reason: string) =>
      problems.push({ pack: pack.id, place: pathOf(path), reason });
    const parents = parentsOf(pack, byId, hashes);
    for (const { path, reason } of parents.refused) report(path, reason);
    for (const [at, over] of (pack.overlays ?? []).entries()) {
      const place = ['overlays', at];
      const below = rules.get(over.rule);
      if (!below || !parents.known.has(below.pack.id)) {
        report([...place, 'rule'], `${over.rule} is not a rule of a pack that this one extends`);
        continue;
      }
      const { rule, refused } = overlay(below.rule, over);
      for (const { path, reason } of refused) report([...place, ...path], reason);
      if (rule !== below.rule) rules.set(over.rule, changed(below, rule, pack, over));
    }
    pack.rules.forEach((written, at) => {
      const rule = expandLists(written, pack.lists);
      rules.set(`${pack.id}/${rule.id}`, { pack, at, rule, says: [] });
    });
  }
  return { packs: ordered, rules: [...rules.values()], problems };
}

function changed(below: LayeredRule, rule: Rule, pack: Pack, over: Overlay): LayeredRule {
  const { says } = below;
  const author = sayOf(below.pack, below.rule, below.rule.source);
  return {
    ...below,
    rule,
    says: [...(says.length > 0 ? says : [author]), sayOf(pack, rule, over.source)],
  };
}

function sayOf({ id }: Pack, rule: Rule, source: Say['source']): Say {
  return { pack: id, rule: rule.id, level: rule.level, ...(source && { source }) };
}
