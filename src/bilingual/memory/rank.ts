/** The order of what was found, and how much is shown of it. */
import type { Pair } from '../pair.ts';
import type { Rated } from './match.ts';
import { penaltyPoints } from './penalties.ts';
import { standingOf, standings } from './shelf.ts';

const mostMatches = 5;

/**
 * Best score first; then what a person approved, the newest approval, and the id. One for each pair. Of the exact ones
 * of one standing that word the sentence differently each loses a point for every other.
 */
export function bestOf(all: readonly Rated[]): Rated[] {
  const rated = all.map((each) => withDisagreement(each, all));
  rated.sort(
    (a, b) =>
      b.score - a.score ||
      rankOf(a.pair) - rankOf(b.pair) ||
      compareText(b.pair.approved?.on ?? '', a.pair.approved?.on ?? '') ||
      compareText(a.pair.id, b.pair.id),
  );
  const seen = new Set<string>();
  const first = rated.filter(({ pair }) => !seen.has(pair.id) && seen.add(pair.id));
  return first.slice(0, mostMatches);
}

function withDisagreement(one: Rated, all: readonly Rated[]): Rated {
  if (one.kind !== 'exact') return one;
  const others = all.filter(
    ({ kind, pair, wording }) =>
      kind === 'exact' &&
      standingOf(pair) === standingOf(one.pair) &&
      wording.text !== one.wording.text,
  );
  const count = new Set(others.map(({ wording }) => wording.text)).size;
  if (count === 0) return one;
  return {
    ...one,
    score: one.score - count * penaltyPoints.disagreeing,
    penalties: [...one.penalties, 'disagreeing'],
  };
}

function rankOf(pair: Pair): number {
  return standings.indexOf(standingOf(pair));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
