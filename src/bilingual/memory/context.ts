/** What the sentences of one draft say of each other's wordings: by those that the memory knows, the kind of message shows. */
import type { Match } from '../variant.ts';
import { penaltyPoints } from './penalties.ts';
import { leastSimilarity } from './token-index.ts';

/**
 * The best match of each sentence; null where there is none left. Beside another sentence of its own kind of message an
 * approved wording scores one more; beside sentences of other kinds alone, one that is merely like the draft's scores less.
 * @param all the matches of each sentence of a draft, best first
 */
export function inContext(all: readonly (readonly Match[])[]): readonly (Match | null)[] {
  const types = all.map(([first]) => (first && isKnown(first) ? first.type : undefined));
  return all.map((matches, i) => {
    const others = new Set(types.filter((type, j) => j !== i && type !== undefined));
    const rated = matches
      .map((match) => rate(match, others))
      .filter(({ score }) => score >= leastSimilarity);
    // Sorting keeps the order of those that score the same.
    return rated.sort((a, b) => b.score - a.score)[0] ?? null;
  });
}

function isKnown({ kind }: Match): boolean {
  return kind === 'exact' || kind === 'values';
}

function rate(match: Match, others: ReadonlySet<string | undefined>): Match {
  const { type, score } = match;
  if (type === undefined || others.size === 0) return match;
  if (others.has(type)) return score === 101 ? { ...match, score: 102 } : match;
  if (match.kind !== 'near' && match.kind !== 'similar') return match;
  return {
    ...match,
    score: score - penaltyPoints.domain,
    penalties: [...match.penalties, 'domain'],
  };
}
