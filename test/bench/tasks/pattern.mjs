/** Times patterns that make a backtracking engine run away beside a plain one, on texts of 3,000 characters. */
import { generateDrafts } from '../inputs/drafts.mjs';
import { packOfPattern } from '../inputs/pack.mjs';
import { generateTerms } from '../inputs/terms.mjs';
import { timeInTurns } from '../measure.mjs';
import { asDraft, context, engine, programOf } from './engine.mjs';

const length = 3000;

/**
 * @param {{ patterns: readonly string[] }} args each matches runs of a at the end of a line
 * @returns {Record<string, Record<string, import('../measure.mjs').Timing>>} by kind of text, then by pattern
 */
export function run({ patterns }) {
  const [prose] = generateDrafts(1, length, generateTerms(100));
  const texts = {
    'a long run of a': `${'a'.repeat(length - 1)}!`,
    'short runs of a': 'aaaa '.repeat(length / 5).replace(/.$/, '!'),
    'a match as long as the text': 'a'.repeat(length),
    'a match on every line': 'aaaa\n'.repeat(length / 5),
    prose: prose?.text ?? '',
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, timePatterns(text, patterns)]),
  );
}

/**
 * @param {string} text
 * @param {readonly string[]} patterns
 */
function timePatterns(text, patterns) {
  const draft = asDraft({ text, lang: 'en', planted: [] });
  const subjects = Object.fromEntries(
    patterns.map((pattern) => {
      const program = programOf([packOfPattern(pattern)]);
      return [pattern, () => engine.check(program, draft, context)];
    }),
  );
  return timeInTurns(subjects, { rounds: 40, block: 5, warmUp: 40 });
}
