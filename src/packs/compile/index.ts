/** Packs in, program out. What cannot run is set aside with its reason; the rest runs. */
import type { CompiledRule, Program } from '../../core/program.ts';
import type { Rule } from '../../core/rule.ts';
import type { Pack } from '../pack.ts';
import { type Problem, pathOf } from '../problem.ts';
import { compileExceptions, compileFind, FindError } from './find.ts';
import { hashOf } from './hash.ts';
import { languagesOf } from './languages.ts';
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
const programFormat = 1;

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
        rules.push({ ...compileRule(rule, pack.id, terms), level });
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
      packs.map(({ id, version, rules }) => [id, version, rules]),
      choice.rules ?? {},
    ]),
  );
  const program = { key, terms: terms.build(), rules, languages: [...languages].sort() };
  return { program, setAside };
}

function compileRule(rule: Rule, pack: string, terms: TermTableBuilder): CompiledRule {
  const { id, title, topic, axes, level, message, why, source, advice } = rule;
  const { min, max } = boundsOf(rule);
  return {
    rule: id,
    pack,
    title,
    topic,
    axes,
    level,
    message,
    why,
    find: compileFind(rule.find, terms, ['find']),
    min,
    max,
    unless: compileExceptions(rule, terms),
    where: rule.where ?? {},
    ...(source && { source }),
    ...(advice && { advice }),
    fix: rule.fix ?? [],
  };
}

function boundsOf({ expect }: Rule): { min: number; max: number } {
  if (expect === undefined || expect === 'none') return { min: 0, max: 0 };
  return { min: expect.min ?? 0, max: expect.max ?? Number.POSITIVE_INFINITY };
}
