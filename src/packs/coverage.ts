/** Whether each rule is ever heard: alone its examples prove it, beside the others another rule may speak first. */
import type { Rule } from '../core/rule.ts';
import { compile } from './compile/index.ts';
import { findExample, readMarks } from './examples.ts';
import type { Pack } from './pack.ts';
import { pathOf } from './problem.ts';

export interface Coverage {
  readonly rule: Rule;
  /** JSON path of the rule. */
  readonly place: string;
  /** Bad examples in which the rule has a finding while the whole pack runs. */
  readonly fired: number;
  /** Ids of the rules that had a finding in the examples where this one had none. */
  readonly instead: readonly string[];
}

/** In the order of the rules, all taken as live. */
export function coverageOf(pack: Pack): Coverage[] {
  const rules = pack.rules.map((rule): Rule => ({ ...rule, stage: 'live' }));
  const { program } = compile([{ ...pack, rules, extends: undefined, overlays: undefined }]);
  return pack.rules.map((rule, at) => {
    const instead = new Set<string>();
    let fired = 0;
    for (const example of rule.examples.bad) {
      const found = findExample(program, rule, readMarks(example.text).text, example);
      if (found.some((finding) => finding.rule === rule.id)) fired++;
      else for (const finding of found) instead.add(finding.rule);
    }
    return { rule, place: pathOf(['rules', at]), fired, instead: [...instead] };
  });
}
