/** Times patterns that make a backtracking engine run away beside a plain one, on texts of 3,000 characters. */
import { generateDrafts } from '../inputs/drafts.mjs';
import { packOfPattern } from '../inputs/pack.mjs';
import { generateTerms } from '../inputs/terms.mjs';
import { timeInTurns } from '../measure.mjs';
import { asDraft, context, engine, programOf } from './engine.mjs';

const length = 3000;
const patterns = { plain: 'a+$', '(a+)+$': '(a+)+$', '(a|aa)+$': '(a|aa)+$' };

/** @returns {Record<string, Record<string, import('../measure.mjs').Timing>>} by kind of text, then by pattern */
export function run() {
  const [prose] = generateDrafts(1, length, generateTerms(100));
  const texts = {
    'a long run of a': `${'a'.repeat(length - 1)}!`,
    'short runs of a': 'aaaa '.repeat(length / 5).replace(/.$/, '!'),
    prose: prose?.text ?? '',
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, timePatterns(text)]),
  );
}

/** @param {string} text */
function timePatterns(text) {
  const draft = asDraft({ text, lang: 'en', planted: [] });
  const subjects = Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => {
      const program = programOf([packOfPattern(pattern)]);
      return [name, () => engine.check(program, draft, context)];
    }),
  );
  return timeInTurns(subjects, { rounds: 20, block: 5, warmUp: 10 });
}
