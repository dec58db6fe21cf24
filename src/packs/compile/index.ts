/** Packs in, program out. What cannot run is set aside with its reason; the rest runs. */
import type { CompiledRule, Program } from '../../core/program.ts';
import { type Layered, layer } from '../layers/index.ts';
import type { Hashes } from '../layers/parents.ts';
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
  /** SHA-256 of the files of the packs, by id: for packs that ask for one edition of a parent. */
  readonly hashes?: Hashes | undefined;
}

export interface Compiled {
  readonly program: Program;
  readonly setAside: readonly Problem[];
}

/** Raised whenever the form of a program changes, so that a stored one is not taken for current. */
const programFormat = 6;

/** Packs in any order: layers put them in theirs. The same packs and choice give the same program and key. */
export function compile(packs: readonly Pack[], choice: Choice = {}): Compiled {
  const layered = layer(packs, choice.hashes);
  const { setAside, ...made } = assemble(packs, layered, choice, new TermTableBuilder());
  return { program: { key: keyOf(layered, choice), ...made }, setAside };
}

/** A program for these texts alone, without a key: what takes long for long lists is left out. */
export function compileFor(texts: readonly string[], packs: readonly Pack[]): Compiled {
  const { setAside, ...made } = assemble(packs, layer(packs), {}, new TermTableBuilder(texts));
  return { program: { key: '', ...made }, setAside };
}

type Assembled = Omit<Program, 'key'> & Pick<Compiled, 'setAside'>;

function assemble(
  packs: readonly Pack[],
  layered: Layered,
  choice: Choice,
  terms: TermTableBuilder,
): Assembled {
  const made: Record<'rules' | 'shadow', CompiledRule[]> = { rules: [], shadow: [] };
  const setAside: Problem[] = [...layered.problems];
  const languages = new Set<string>();
  for (const { pack, at, rule, says } of layered.rules) {
    const { on, level, refused } = tune(rule, choice.rules?.[`${pack.id}/${rule.id}`]);
    const report = (reason: string, path: readonly PropertyKey[] = []) => {
      const place = pathOf(['rules', at, ...path]);
      setAside.push({ pack: pack.id, rule: rule.id, place, reason });
    };
    for (const reason of refused) report(reason);
    if (!on) continue;
    const list = rule.stage === 'shadow' ? 'shadow' : 'rules';
    try {
      const compiled = compileRule(rule, pack, terms);
      made[list].push({ ...compiled, level, ...(says.length > 0 && { says }) });
      if (list === 'shadow') continue;
      for (const lang of languagesOf(rule, pack)) languages.add(lang);
    } catch (error) {
      if (!(error instanceof FindError)) throw error;
      report(error.message, error.path);
    }
  }
  const domains = packs.flatMap((pack) => pack.domains?.map(({ host }) => host) ?? []);
  const accounts = packs.flatMap((pack) => pack.accounts?.map(({ handle }) => handle) ?? []);
  return {
    terms: terms.build(),
    ...made,
    languages: [...languages].sort(),
    ...(domains.length > 0 && { domains: [...new Set(domains)].sort() }),
    ...(accounts.length > 0 && { accounts: [...new Set(accounts)].sort() }),
    setAside,
  };
}

function keyOf({ packs, rules }: Layered, choice: Choice): string {
  const around = packs.map((pack) => [
    pack.id,
    pack.version,
    pack.languages,
    pack.windows,
    pack.domains,
    pack.accounts,
  ]);
  const inForce = rules.map(({ pack, rule, says }) => [pack.id, rule, says]);
  return hashOf(JSON.stringify([programFormat, around, inForce, choice.rules ?? {}]));
}
