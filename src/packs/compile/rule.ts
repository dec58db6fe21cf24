/** Turns one rule into what the engine runs. */
import type { CompiledExpect, CompiledRule } from '../../core/program.ts';
import type { Rule, Window } from '../../core/rule.ts';
import { whyNoList } from '../lists/named.ts';
import type { Pack } from '../pack.ts';
import { type AddList, compileFind, FindError } from './find.ts';
import type { TermTableBuilder } from './terms.ts';

/** Throws FindError for what cannot run, with the keys that lead to it. */
export function compileRule(rule: Rule, pack: Pack, terms: TermTableBuilder): CompiledRule {
  const { id, title, topic, axes, level, message, why, source, advice, where = {} } = rule;
  // Where the rule looks into links or handles, its terms are to be found there.
  const anywhere = where.scope?.some((scope) => scope === 'link' || scope === 'mention') ?? false;
  const list: AddList = (entries, path) => {
    if (typeof entries !== 'string') return terms.addList(entries, anywhere);
    throw new FindError(whyNoList(entries, pack.lists) ?? `${entries} was not put in place`, path);
  };
  return {
    rule: id,
    pack: pack.id,
    title,
    topic,
    axes,
    level,
    message,
    why,
    find: compileFind(rule.find, list, ['find']),
    expect: compileExpect(rule.expect, list),
    unless: compileExceptions(rule, list),
    where,
    during: windowsOf(rule, pack, 'during'),
    outside: windowsOf(rule, pack, 'outside'),
    ...(source && { source }),
    ...(advice && { advice }),
    fix: rule.fix ?? [],
  };
}

function compileExpect(expect: Rule['expect'], terms: AddList): CompiledExpect {
  if (expect === undefined || expect === 'none') return { kind: 'count', min: 0, max: 0 };
  if (expect === 'some') return { kind: 'count', min: 1, max: Number.POSITIVE_INFINITY };
  if ('oneForm' in expect) return { kind: 'oneForm' };
  if ('same' in expect) return { kind: 'same', same: expect.same };
  if ('with' in expect) {
    return { kind: 'with', find: compileFind(expect.with, terms, ['expect', 'with']) };
  }
  const bounds = { min: expect.min ?? 0, max: expect.max ?? Number.POSITIVE_INFINITY };
  if ('measure' in expect) {
    if (!('list' in expect)) return { kind: 'measure', measure: expect.measure, ...bounds };
    const list = terms(expect.list, ['expect', 'list']);
    // Scores may be below zero: only a bound that is written down holds.
    const min = expect.min ?? Number.NEGATIVE_INFINITY;
    const { measure, together } = expect;
    return {
      kind: 'measure',
      measure,
      ...bounds,
      min,
      list,
      ...(together !== undefined && { together }),
    };
  }
  return { kind: 'count', ...bounds };
}

function compileExceptions(rule: Rule, terms: AddList): CompiledRule['unless'] {
  return (rule.unless ?? []).map((exception, at) => {
    if (typeof exception === 'string') return exception;
    const path = ['unless', at];
    if (!('within' in exception)) return { find: compileFind(exception, terms, path), within: -1 };
    const { find, within } = exception;
    return { find: compileFind(find, terms, [...path, 'find']), within };
  });
}

function windowsOf(rule: Rule, pack: Pack, kind: 'during' | 'outside'): Window[] {
  return (rule.when?.[kind] ?? []).map((name, at) => {
    const windows = pack.windows ?? {};
    const window = Object.hasOwn(windows, name) ? windows[name] : undefined;
    if (!window) throw new FindError(`${name} is not a window of the pack`, ['when', kind, at]);
    return window;
  });
}
