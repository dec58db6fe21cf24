/** Finder: one hit of each of several finders, close together. */
import type { CompiledNear } from '../program.ts';
import { stretchOf } from '../text/sentences.ts';
import { byPosition, firstFrom } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Hit } from './hit.ts';
import type { Run } from './index.ts';
import { mayHit } from './may-hit.ts';
import type { Reading } from './reading.ts';

const none: readonly Hit[] = [];

/** For each hit of the first finder, the nearest of each other; the span runs from the first to the last. */
export function near(find: CompiledNear, reading: Reading, run: Run): readonly Hit[] {
  if (!mayHit(find, reading)) return none;
  const lists: (readonly Hit[])[] = [];
  for (const part of find.of) {
    const hits = run(part, reading);
    if (hits.length === 0) return none;
    lists.push(hits);
  }
  const [first = none, ...others] = lists;
  const found: Hit[] = [];
  for (const hit of first) {
    const chain = gather(hit, others, find, reading);
    if (!chain) continue;
    const start = Math.min(...chain.map((part) => part.start));
    const end = Math.max(...chain.map((part) => part.end));
    const last = found.at(-1);
    if (!last || start >= last.end) found.push({ start, end });
  }
  return found;
}

/** The hit and its companions in reading order, or null when one is missing or too far. */
function gather(
  hit: Hit,
  others: readonly (readonly Hit[])[],
  find: CompiledNear,
  reading: Reading,
): Hit[] | null {
  const chain = [hit];
  for (const hits of others) {
    const from = chain.at(-1) ?? hit;
    const fits = (other: Hit) => isSameStretch(hit, other, find, reading);
    const next = find.order ? following(hits, from) : nearest(hits, from, chain, fits);
    if (!next || !fits(next)) return null;
    chain.push(next);
  }
  chain.sort(byPosition);
  const tokens = reading.tokens;
  const close = chain.every((part, at) => {
    const before = chain[at - 1];
    return !before || isWithin(find.words, tokens, before.end, part.start);
  });
  return close ? chain : null;
}

function following(hits: readonly Hit[], from: Hit): Hit | undefined {
  return hits[firstFrom(hits, from.end)];
}

/** The hit with the smallest gap to `from` that fits and overlaps none of `taken`. */
function nearest(
  hits: readonly Hit[],
  from: Hit,
  taken: readonly Hit[],
  fits: (hit: Hit) => boolean,
): Hit | undefined {
  const isFree = (hit: Hit) =>
    fits(hit) && taken.every((one) => hit.end <= one.start || hit.start >= one.end);
  const at = firstFrom(hits, from.end);
  const after = hits.slice(at, at + taken.length).find(isFree);
  const before = hits
    .slice(Math.max(0, at - taken.length - 1), at)
    .reverse()
    .find(isFree);
  if (!after || !before) return after ?? before;
  return after.start - from.end <= from.start - before.end ? after : before;
}

function isSameStretch(a: Hit, b: Hit, { same }: CompiledNear, reading: Reading): boolean {
  if (same === 'post') return true;
  const ends = same === 'line' ? reading.lines : reading.sentences;
  return stretchOf(ends, a.start) === stretchOf(ends, b.start);
}

/** True when at most `words` words and numbers lie wholly in `[start, end)`; looks no further than it must. */
export function isWithin(words: number, tokens: Tokens, start: number, end: number): boolean {
  if (words === Number.POSITIVE_INFINITY) return true;
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let seen = 0;
  for (; low < tokens.count && (tokens.end[low] ?? 0) <= end; low++) {
    seen += tokens.word[low] ?? 0;
    if (seen > words) return false;
  }
  return true;
}
