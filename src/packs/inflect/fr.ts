/**
 * French inflection of a term: plural, feminine, and the article melted into à or de. Elision (l’, d’, qu’)
 * needs no form: an apostrophe ends the word before it. The words up to the first preposition agree.
 */
import { contractions } from '../../core/fix/contract.ts';
import type { Form } from './index.ts';

const preposition =
  /^(?:de|du|des|à|au|aux|en|dans|pour|par|sur|sans|avec|sous|contre|et|ou|d['’].*)$/i;

export function* french(text: string): Iterable<Form> {
  const words = text.split(' ');
  const at = words.findIndex((word, place) => place > 0 && preposition.test(word));
  const head = at > 0 ? at : words.length;
  for (const inflect of [plural, feminine, (word: string) => plural(feminine(word))]) {
    const form = words.map((word, place) => (place < head ? inflect(word) : word)).join(' ');
    if (form !== text) yield { text: form, kind: 'inflected' };
  }
  yield* contracted(text);
}

function* contracted(text: string): Iterable<Form> {
  for (const [article, melted] of Object.entries(contractions)) {
    if (!text.toLowerCase().startsWith(article)) continue;
    for (const start of melted)
      yield { text: start + text.slice(article.length), kind: 'contracted' };
  }
}

function plural(word: string): string {
  if (!/\p{L}$/u.test(word) || /[sxz]$/i.test(word)) return word;
  if (/(?:eau|eu)$/i.test(word)) return `${word}x`;
  if (/[^éèb]al$/i.test(word)) return `${word.slice(0, -1)}ux`;
  return `${word}s`;
}

const feminines: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:at|it|ut|ct|pt|rt|st|sad))eur$/i, 'rice'],
  [/eur$/i, 'euse'],
  [/eux$/i, 'euse'],
  [/if$/i, 'ive'],
  [/er$/i, 'ère'],
  [/(?<=[ié])en$/i, 'enne'],
  [/on$/i, 'onne'],
  [/(?<=[eu])l$/i, 'lle'],
  [/et$/i, 'ète'],
  [/(?:é|ant|ent|at|ois|ais|ain|in|ard|and|al|i|u)$/i, '$&e'],
];

function feminine(word: string): string {
  for (const [ending, made] of feminines) {
    if (ending.test(word)) return word.replace(ending, made);
  }
  return word;
}
