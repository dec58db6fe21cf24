/** Packs in, program out. What cannot run is set aside with its reason; the rest runs. */
import type { CompiledRule, Program } from '../../core/program.ts';
import type { Pack } from '../pack.ts';
import { type Problem, pathOf } from '../problem.ts';
import { FindError } from './find.ts';
import { hashOf } from './hash.ts';
import { languagesOf } from './languages.ts';
import { compileRule } from './rule.ts';
import { TermTableBuilder } from './terms.ts';
import { type RuleChoice, tune } from './tuning.ts';

export type { RuleChoice } from './tuning.ts';

export interface Choice {
  /** By `pack/rule`. */
  readonly rules?: Readonly<Record<string, RuleChoice>> | undefined;
}

export interface Compiled {
  readonly program: Program;
  readonly setAside: readonly Problem[];
}

/** Raised whenever the form of a program changes, so that a stored one is not taken for current. */
const programFormat = 2;

/** Packs in order of their layer, the most general first. The same input gives the same program and key. */
export function compile(packs: readonly Pack[], choice: Choice = {}): Compiled {
  const terms = new TermTableBuilder();
  const rules: CompiledRule[] = [];
  const setAside: Problem[] = [];
  const languages = new Set<string>();
  for (const pack of packs) {
    pack.rules.forEach((rule, at) => {
      const name = `${pack.id}/${rule.id}`;
      const { on, level, refused } = tune(rule, choice.rules?.[name]);
      const report = (reason: string, path: readonly PropertyKey[] = []) => {
        setAside.push({
          pack: pack.id,
          rule: rule.id,
          place: pathOf(['rules', at, ...path]),
          reason,
        });
      };
      for (const reason of refused) report(reason);
      if (!on) return;
      try {
        rules.push({ ...compileRule(rule, pack, terms), level });
        for (const lang of languagesOf(rule, pack)) languages.add(lang);
      } catch (error) {
        if (!(error instanceof FindError)) throw error;
        report(error.message, error.path);
      }
    });
  }
  const key = hashOf(
    JSON.stringify([
      programFormat,
      packs.map(({ id, version, languages, windows, rules }) => [
        id,
        version,
        languages,
        windows,
        rules,
      ]),
      choice.rules ?? {},
    ]),
  );
  const program = { key, terms: terms.build(), rules, languages: [...languages].sort() };
  return { program, setAside };
}
