/** Finder: a pack's pattern, on an engine whose time is linear, built when a literal it needs is met. */
import { type Matcher, RE2JS } from 're2js';
import type { CompiledPattern } from '../program.ts';
import { isBoundary } from '../text/boundary.ts';
import { placeOf, type Sketch } from '../text/sketch.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

const none: readonly Hit[] = [];
/** Beyond this many hits a rule has made its point; it also bounds the work. */
const mostHits = 500;
/** Matches given up because they do not stand at a word's edge. */
const mostRefusals = 200;

const built = new WeakMap<CompiledPattern, RE2JS>();
const builtLongest = new WeakMap<CompiledPattern, RE2JS>();

/** The engine of a pattern, built once. Throws RE2's own error when the syntax is wrong. */
export function engineOf(find: CompiledPattern): RE2JS {
  return build(find, built, 0);
}

/** The same, which takes of several alternatives the longest and not the first. */
function longestEngineOf(find: CompiledPattern): RE2JS {
  return build(find, builtLongest, RE2JS.LONGEST_MATCH);
}

function build(find: CompiledPattern, kept: WeakMap<CompiledPattern, RE2JS>, flag: number): RE2JS {
  let engine = kept.get(find);
  if (!engine) {
    const letters = find.exactCase ? 0 : RE2JS.CASE_INSENSITIVE;
    engine = RE2JS.compile(find.source, RE2JS.MULTILINE | letters | flag);
    kept.set(find, engine);
  }
  return engine;
}

/** Rules that hold one pattern share its matches. */
export function pattern(find: CompiledPattern, reading: Reading): readonly Hit[] {
  if (!mayMatch(find, reading)) return none;
  const { text, sketch, matched } = reading;
  let hits = matched.get(find);
  if (!hits) {
    hits = run(find, text, sketch);
    matched.set(find, hits);
  }
  return hits;
}

/** False when a literal that every match holds is not in the draft, or when no match was found before. */
export function mayMatch(find: CompiledPattern, { text, sketch, matched }: Reading): boolean {
  // To look for literals that are not there is quicker than to remember that they are not.
  if (nextStart(find, text, sketch, 0) < 0) return false;
  return (matched.get(find)?.length ?? 1) > 0;
}

function run(find: CompiledPattern, text: string, sketch: Sketch): Hit[] {
  const hits: Hit[] = [];
  const matcher = engineOf(find).matcher(text);
  let longest: Matcher | undefined;
  let from = 0;
  let refusals = 0;
  while (from <= text.length && hits.length < mostHits && refusals < mostRefusals) {
    from = nextStart(find, text, sketch, from);
    if (from < 0 || !isThere(find, text, from) || !matcher.find(from)) break;
    const start = matcher.start();
    let hit = hitOf(find, matcher, text);
    if (!hit && matcher.end() > start) {
      refusals++;
      // The first alternative ended inside a word, where a longer one may end with it: canadien, canadienne.
      longest ??= longestEngineOf(find).matcher(text);
      if (longest.find(start) && longest.start() === start) hit = hitOf(find, longest, text);
    }
    if (hit) hits.push(hit);
    from = hit ? hit.end : start + (isPair(text, start) ? 2 : 1);
  }
  return hits;
}

/** Where the first match from `from` can start at the earliest; -1 when there is none. Looking here is quicker than the engine is. */
function nextStart({ needs }: CompiledPattern, text: string, sketch: Sketch, from: number): number {
  let start = from;
  for (const { any, reach } of needs) {
    const at = firstOf(any, sketch, sketch.isAligned ? from : 0);
    if (at < 0) return -1;
    if (sketch.isAligned) start = Math.max(start, at - reach);
  }
  return start > from && isPair(text, start - 1) ? start - 1 : start;
}

function firstOf(literals: readonly string[], sketch: Sketch, from: number): number {
  let first = -1;
  for (const literal of literals) {
    const at = placeOf(literal, sketch, from);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Whether there is a match costs the engine a tenth of where it is. True when that cannot be told. */
function isThere(find: CompiledPattern, text: string, from: number): boolean {
  // Only `\B` asks what stands before; other anchors may match at the cut, which does no harm.
  if (from > 0 && find.source.includes('\\B')) return true;
  return engineOf(find).test(from === 0 ? text : text.slice(from));
}

/** Null for a match without a character, and for one with a word's edge where there is none. */
function hitOf(find: CompiledPattern, matcher: Matcher, text: string): Hit | null {
  const start = matcher.start();
  const end = matcher.end();
  const stands = find.boundaries.every((group) => {
    const at = matcher.start(group);
    return at < 0 || isBoundary(text, at);
  });
  if (!stands || end === start) return null;
  return { start, end, groups: find.groups.map((group) => matcher.group(group) ?? '') };
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
