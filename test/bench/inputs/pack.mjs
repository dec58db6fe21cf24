/** Packs as a communications team would write them: term lists in ten rules, and other rules. */
import { otherRules } from './rules.mjs';

export const termPack = 'org.example.terms';
const lists = 10;

const both = (/** @type {string} */ text) => ({ en: text, fr: text });

/** What a rule has beside its find and examples. */
const frameOfRule = {
  topic: 'terms.title',
  axes: ['reputational'],
  level: 'note',
  since: '2026-01-01',
  review: '2028-01-01',
  message: both('This is on the list.'),
  why: both('The list is a sample.'),
};

/**
 * @param {string} id
 * @param {readonly object[]} rules
 */
function packOf(id, rules) {
  return {
    format: 1,
    id,
    version: 1,
    label: '1',
    title: both('A sample'),
    summary: both('Generated for measuring.'),
    publisher: { name: 'A sample' },
    languages: ['en', 'fr'],
    published: '2026-01-01',
    rules,
  };
}

/**
 * A pack whose only rules are lists of these terms, which are dealt out in turn.
 * @param {readonly string[]} terms ten at least
 */
export function packOfTerms(terms) {
  const rules = Array.from({ length: lists }, (_, list) => {
    const own = terms.filter((_, at) => at % lists === list);
    return {
      ...frameOfRule,
      id: `list.${list}`,
      title: both(`List ${list}`),
      find: { terms: own },
      examples: { bad: [{ text: `«${own[0]}»` }], good: ['xyz'] },
    };
  });
  return packOf(termPack, rules);
}

/** A pack of fifty rules of other kinds. */
export function packOfRules() {
  const rules = otherRules().map((rule) => ({ ...frameOfRule, title: both(rule.id), ...rule }));
  return packOf('org.example.rules', rules);
}

/**
 * A pack whose one rule is this pattern. Its examples fit any pattern of runs of a at the end of a line.
 * @param {string} pattern
 */
export function packOfPattern(pattern) {
  const examples = { bad: [{ text: 'b«aa»' }], good: ['aab'] };
  const rule = {
    ...frameOfRule,
    id: 'pattern',
    title: both('A pattern'),
    find: { pattern },
    examples,
  };
  return packOf('org.example.pattern', [rule]);
}
