/** Draft in, findings out: pure and deterministic, with no clock but the context's. */
import type { Context, Draft } from './draft.ts';
import { breaking } from './expect/index.ts';
import { hasSeveral } from './expect/same.ts';
import type { Hit } from './find/hit.ts';
import { run } from './find/index.ts';
import { Reading } from './find/reading.ts';
import type { Finding } from './finding.ts';
import { fixesFor } from './fix/index.ts';
import { rulesConcerned } from './gates.ts';
import type { CompiledRule, Program } from './program.ts';
import { scopes } from './scope/index.ts';
import { settle } from './settle.ts';
import { withoutExceptions } from './unless/index.ts';
import { runsAt } from './when.ts';
import { appliesTo, speaksOf } from './where.ts';

export interface CheckOptions {
  /** Rules to leave out, as `pack/rule`. */
  readonly without?: readonly string[] | undefined;
  /** Told `pack/rule` before each rule that runs, which is how a rule that never comes back is named. */
  readonly onRule?: ((rule: string) => void) | undefined;
}

/**
 * Findings in order of position, without doubles, with ids that stay the same while the person types
 * elsewhere. A blank draft has none.
 */
export function check(
  program: Program,
  draft: Draft,
  context: Context,
  { without = [], onRule }: CheckOptions = {},
): Finding[] {
  if (draft.text.trim() === '') return [];
  const reading = new Reading(program, draft, context);
  // What all rules share is worked out by the first to ask: a trace must not blame that one.
  if (onRule) reading.prepare();
  const findings: Finding[] = [];
  const concerned = rulesConcerned(reading);
  for (const [at, rule] of program.rules.entries()) {
    if (concerned[at] === 0) continue;
    if (!appliesTo(rule.where, context) || !runsAt(rule, context.now)) continue;
    if (without.length > 0 && without.includes(nameOf(rule))) continue;
    onRule?.(nameOf(rule));
    for (const hit of flagged(rule, reading)) findings.push(findingOf(rule, hit, reading));
  }
  return settle(findings, draft.text);
}

function nameOf({ pack, rule }: CompiledRule): string {
  return `${pack}/${rule}`;
}

/** Beyond this many hits a rule has made its point, and nobody reads on; it bounds the work on absurd drafts. */
const mostHits = 5000;
const mostFindings = 500;

function flagged(rule: CompiledRule, reading: Reading): readonly Hit[] {
  const { expect } = rule;
  if (expect.kind === 'same' && !hasSeveral(expect.same, reading)) return [];
  let hits = candidates(rule, reading);
  if (rule.where.scope?.includes('alt')) hits = [...hits, ...inAlternatives(rule, reading)];
  return breaking(expect, hits, reading).slice(0, mostFindings);
}

/** Hits in the alternative texts stand for the attachment that they were found in. */
function inAlternatives(rule: CompiledRule, { alts, text: { length } }: Reading): Hit[] {
  const inText = { ...rule, where: { ...rule.where, scope: undefined } };
  return alts.flatMap((alt, media) =>
    candidates(inText, alt).map((hit) => ({ ...hit, start: length, end: length, media })),
  );
}

/** Hits where the rule looks, without those that an exception covers. */
function candidates(rule: CompiledRule, reading: Reading): readonly Hit[] {
  const { scope, lang } = rule.where;
  let hits = run(rule.find, reading);
  if (hits.length > 0 && lang) {
    hits = hits.filter(({ start }) => speaksOf(rule.where, reading.langAt(start)));
  }
  if (scope) hits = hits.filter((hit) => scope.some((name) => scopes[name](hit, reading)));
  if (hits.length > mostHits) hits = hits.slice(0, mostHits);
  return hits.length > 0 ? withoutExceptions(hits, rule.unless, reading) : hits;
}

function findingOf(rule: CompiledRule, hit: Hit, reading: Reading): Finding {
  return {
    id: '',
    rule: rule.rule,
    pack: rule.pack,
    title: rule.title,
    topic: rule.topic,
    axes: rule.axes,
    level: rule.level,
    start: hit.start,
    end: hit.end,
    ...(hit.media !== undefined && { media: hit.media }),
    message: rule.message,
    why: rule.why,
    ...(rule.source && { source: rule.source }),
    ...(rule.says && { says: rule.says }),
    ...(rule.advice && { advice: rule.advice }),
    fixes: fixesFor(rule, hit, reading),
  };
}
