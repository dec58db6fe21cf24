/** English inflection of a term: the plural. A possessive needs none, its apostrophe ends the word. */
import type { Form } from './index.ts';

const irregular: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  crisis: 'crises',
  analysis: 'analyses',
};
const preposition = /^(?:of|in|for|to|at|on|with|from|without|by)$/;

export function* english(text: string): Iterable<Form> {
  const words = text.split(' ');
  const at = words.findIndex((word) => preposition.test(word.toLowerCase()));
  const head = (at > 0 ? at : words.length) - 1;
  const word = words[head] ?? '';
  if (!/\p{L}$/u.test(word)) return;
  for (const plural of pluralsOf(word)) {
    yield { text: words.with(head, plural).join(' '), kind: 'inflected' };
  }
}

function pluralsOf(word: string): string[] {
  const lower = word.toLowerCase();
  for (const [one, many] of Object.entries(irregular)) {
    if (lower.endsWith(one)) return [word.slice(0, -one.length) + many];
  }
  if (/(?:[sxz]|ch|sh)$/.test(lower)) return [`${word}es`];
  if (/[^aeiou]y$/.test(lower)) return [`${word.slice(0, -1)}ies`];
  if (/[^aeiou]o$/.test(lower)) return [`${word}s`, `${word}es`];
  return [`${word}s`];
}
