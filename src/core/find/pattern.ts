/** Finder: a pack's pattern, on an engine whose time is linear, built when a literal it needs is met. */
import { RE2JS } from 're2js';
import type { CompiledPattern } from '../program.ts';
import { isBoundary } from '../text/boundary.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

const none: readonly Hit[] = [];
/** Beyond this many hits a rule has made its point; it also bounds the work. */
const mostHits = 500;
/** Matches given up because they do not stand at a word's edge. */
const mostRefusals = 200;

const built = new WeakMap<CompiledPattern, RE2JS>();

/** The engine of a pattern, built once. Throws RE2's own error when the syntax is wrong. */
export function engineOf(find: CompiledPattern): RE2JS {
  let engine = built.get(find);
  if (!engine) {
    const flags = RE2JS.MULTILINE | (find.exactCase ? 0 : RE2JS.CASE_INSENSITIVE);
    engine = RE2JS.compile(find.source, flags);
    built.set(find, engine);
  }
  return engine;
}

export function pattern(find: CompiledPattern, reading: Reading): readonly Hit[] {
  const { literals } = find;
  if (literals.length > 0 && !literals.some((literal) => reading.lower.includes(literal)))
    return none;
  return run(find, engineOf(find), reading.text);
}

function run(find: CompiledPattern, engine: RE2JS, text: string): Hit[] {
  const hits: Hit[] = [];
  const matcher = engine.matcher(text);
  let from = 0;
  let refusals = 0;
  while (from <= text.length && hits.length < mostHits && refusals < mostRefusals) {
    if (!matcher.find(from)) break;
    const start = matcher.start();
    const end = matcher.end();
    const stands = find.boundaries.every((group) => {
      const at = matcher.start(group);
      return at < 0 || isBoundary(text, at);
    });
    if (stands && end > start) {
      hits.push({ start, end, groups: find.groups.map((group) => matcher.group(group) ?? '') });
    } else if (!stands) {
      refusals++;
    }
    from = stands && end > start ? end : start + (isPair(text, start) ? 2 : 1);
  }
  return hits;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
