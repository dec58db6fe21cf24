/** Words a sentence part by part, when the memory does not know it whole but knows each of its parts. */
import type { Found } from '../memory.ts';
import { primaryOf } from '../tags.ts';
import type { Match } from '../variant.ts';
import { readWords } from './words.ts';

/** Percent that each part must score. */
const leastOfPart = 85;
/** What is assembled is never nearer than what is similar. */
const mostAssembled = 94;

/** Strong enough signs that what stands on each side is a statement of its own. */
const joint = /\s*([;:–—])\s+/gu;

interface Part {
  readonly text: string;
  /** The sign behind it; empty for the last. */
  readonly sign: string;
}

/**
 * The parts' wordings put together; null for a sentence without parts, or with one that the memory does not know.
 * @param to BCP 47
 */
export async function assemble(
  sentence: string,
  to: string,
  find: (part: string) => Promise<Found>,
): Promise<Match | null> {
  const parts = cut(sentence);
  if (parts.length < 2) return null;
  const matches: Match[] = [];
  for (const { text } of parts) {
    const [match] = (await find(text)).matches;
    if (!match || match.score < leastOfPart) return null;
    matches.push(match);
  }
  return merge(parts, matches, to);
}

/** A part of one word, such as a greeting before a dash, says too little to be worded by itself. */
function cut(sentence: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: found, 1: sign = '', index } of sentence.matchAll(joint)) {
    parts.push({ text: sentence.slice(from, index), sign });
    from = index + found.length;
  }
  parts.push({ text: sentence.slice(from), sign: '' });
  return parts.every(({ text }) => readWords(text).keys.length > 1) ? parts : [];
}

function merge(parts: readonly Part[], matches: readonly Match[], to: string): Match | null {
  const [first] = matches;
  if (!first) return null;
  const target = parts.map(({ sign }, i) => withSign(matches[i]?.target ?? '', sign, to)).join('');
  return {
    ...first,
    kind: 'assembled',
    score: Math.min(mostAssembled, ...matches.map(({ score }) => score)),
    matched: matches.map(({ matched }) => matched).join(' | '),
    target,
    conversions: matches.flatMap(({ conversions }) => conversions),
    diff: matches.flatMap(({ diff, matched }) =>
      diff.length > 0 ? diff : [{ kind: 'same' as const, text: `${matched} ` }],
    ),
    changedValues: matches.some(({ changedValues }) => changedValues),
    penalties: [...new Set(matches.flatMap(({ penalties }) => penalties))],
    approved: undefined,
  };
}

/** The sign takes the place of the stop that the part has by itself. French sets the colon and, in France, the semicolon apart. */
function withSign(target: string, sign: string, to: string): string {
  if (sign === '') return target;
  const bare = target.replace(/[\s.:;]+$/u, '');
  if (sign === '–' || sign === '—') return `${bare} ${sign} `;
  const isApart = primaryOf(to) === 'fr' && (sign === ':' || (sign === ';' && to !== 'fr-CA'));
  return `${bare}${isApart ? '\u00a0' : ''}${sign} `;
}
