/** Turns a hit of the index into what is shown: a score with its reasons, and what differs. */
import type { Pair } from '../pair.ts';
import type { Wording } from '../tags.ts';
import type { Match, Penalty } from '../variant.ts';
import { diffWords } from './diff.ts';
import { exactForm } from './normalise.ts';
import { penaltiesOf, penaltyPoints } from './penalties.ts';
import { readWords, type Words } from './words.ts';

/** The sentence that is looked up. */
export interface Draft {
  readonly text: string;
  readonly words: Words;
}

/** A sentence of the memory that may serve, with its wording in the language asked for. */
export interface Candidate {
  readonly pair: Pair;
  readonly text: string;
  readonly wording: Wording;
  /** Percent of words in common, rounded down; 100 for the same sequence. */
  readonly similarity: number;
}

export interface Rated extends Candidate {
  readonly kind: Match['kind'];
  readonly score: number;
  readonly penalties: readonly Penalty[];
}

/** Cheap, since many candidates are rated for the few that are shown. */
export function rate(draft: Draft, candidate: Candidate): Rated {
  const { pair, wording, text, similarity } = candidate;
  const { kind, points } =
    similarity < 100
      ? { kind: 'similar' as const, points: Math.min(similarity, 94) }
      : compareTexts(draft, text);
  const penalties = penaltiesOf(pair, wording.isOtherRegion);
  const bonus = kind === 'exact' && pair.origin === 'human' && pair.approved ? 1 : 0;
  const score = penalties.reduce((left, reason) => left - penaltyPoints[reason], points + bonus);
  return { ...candidate, kind, score, penalties };
}

export function describe(draft: Draft, rated: Rated): Match {
  const { pair, text, kind, score, penalties } = rated;
  return {
    score,
    kind,
    matched: text,
    target: rated.wording.text,
    diff: kind === 'exact' ? [] : diffWords(text, draft.text),
    changedValues: !hasSameValues(draft, text),
    penalties,
    pair: pair.id,
    origin: pair.origin,
    approved: pair.origin === 'example' ? undefined : pair.approved,
  };
}

/**
 * For the same sequence of words: 100 the same, 98 but for case, 97 for punctuation, 96 for both, 95 for accents, or for
 * a value, which makes it another statement.
 */
function compareTexts(draft: Draft, memory: string): { kind: Match['kind']; points: number } {
  const [a, b] = [exactForm(draft.text), exactForm(memory)];
  if (a === b) return { kind: 'exact', points: 100 };
  if (!hasSameValues(draft, memory)) return { kind: 'near', points: 95 };
  if (a.toLowerCase() === b.toLowerCase()) return { kind: 'near', points: 98 };
  const [bareA, bareB] = [withoutSigns(a), withoutSigns(b)];
  if (bareA === bareB) return { kind: 'near', points: 97 };
  return { kind: 'near', points: bareA.toLowerCase() === bareB.toLowerCase() ? 96 : 95 };
}

function withoutSigns(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function hasSameValues(draft: Draft, memory: string): boolean {
  const { values } = readWords(memory);
  return (
    values.length === draft.words.values.length &&
    values.every((value, i) => value === draft.words.values[i])
  );
}
