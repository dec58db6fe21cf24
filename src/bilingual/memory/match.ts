/** Turns a sentence that was found into what is shown: a score with its reasons, and what differs. */
import type { Pair } from '../pair.ts';
import type { Wording } from '../tags.ts';
import type { Match, Penalty } from '../variant.ts';
import { type Converted, convertValues } from './convert.ts';
import { diffWords } from './diff.ts';
import { exactForm } from './normalise.ts';
import { penaltiesOf, penaltyPoints } from './penalties.ts';
import { readWords, type Words } from './words.ts';

/** The sentence that is looked up, and for what. */
export interface Draft {
  readonly text: string;
  readonly words: Words;
  /** BCP 47 tags of the sentence, and of the wording asked for. */
  readonly from: string;
  readonly to: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
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
  readonly converted: Converted | null;
}

/** @param mayConvert whether to try to convert values, which takes as long as all the rest of a lookup */
export function rate(draft: Draft, candidate: Candidate, mayConvert: boolean): Rated {
  const { pair, wording, similarity } = candidate;
  const compared =
    similarity < 100
      ? { kind: 'similar' as const, points: Math.min(similarity, 94), converted: null }
      : compareTexts(draft, candidate, mayConvert);
  const { kind, converted } = compared;
  const penalties = penaltiesOf(pair, { ...draft, isOtherRegion: wording.isOtherRegion });
  const bonus = kind === 'exact' && pair.origin === 'human' && pair.approved ? 1 : 0;
  const points = compared.points + bonus;
  const score = penalties.reduce((left, reason) => left - penaltyPoints[reason], points);
  return { ...candidate, kind, score, penalties, converted };
}

export function describe(draft: Draft, rated: Rated): Match {
  const { pair, text, kind, score, penalties, converted, wording } = rated;
  return {
    score,
    kind,
    matched: text,
    target: converted?.text ?? wording.text,
    conversions: converted?.conversions ?? [],
    diff: kind === 'exact' ? [] : diffWords(text, draft.text),
    changedValues: !converted && !hasSameValues(draft, text),
    penalties,
    pair: pair.id,
    type: pair.type,
    origin: pair.origin,
    approved: pair.origin === 'example' ? undefined : pair.approved,
  };
}

interface Compared {
  readonly kind: Match['kind'];
  readonly points: number;
  readonly converted: Converted | null;
}

/**
 * For the same sequence of words: 100 the same, 99 but for values that all were converted, 98 but for case, 97 for
 * punctuation, 96 for both, 95 for accents, or for a value that could not be converted, which makes it another statement.
 */
function compareTexts(
  draft: Draft,
  { text: memory, wording }: Candidate,
  mayConvert: boolean,
): Compared {
  const [a, b] = [exactForm(draft.text), exactForm(memory)];
  if (a === b) return { kind: 'exact', points: 100, converted: null };
  if (!hasSameValues(draft, memory)) {
    const converted = mayConvert
      ? convertValues(
          { text: draft.text, lang: draft.from },
          { text: memory, lang: draft.from },
          { text: wording.text, lang: draft.to },
        )
      : null;
    return converted
      ? { kind: 'values', points: 99, converted }
      : { kind: 'near', points: 95, converted };
  }
  return { kind: 'near', points: pointsOfForm(a, b), converted: null };
}

function pointsOfForm(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 98;
  const [bareA, bareB] = [withoutSigns(a), withoutSigns(b)];
  if (bareA === bareB) return 97;
  return bareA.toLowerCase() === bareB.toLowerCase() ? 96 : 95;
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
