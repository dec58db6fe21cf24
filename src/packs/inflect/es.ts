/** Spanish inflection of a term: plural and feminine. The words up to the first preposition agree. */
import type { Form } from './index.ts';

const preposition = /^(?:de|del|a|al|en|para|por|con|sin|sobre|contra|y|o)$/i;

export function* spanish(text: string): Iterable<Form> {
  const words = text.split(' ');
  const at = words.findIndex((word, place) => place > 0 && preposition.test(word));
  const head = at > 0 ? at : words.length;
  for (const inflect of [plural, feminine, (word: string) => plural(feminine(word))]) {
    const form = words.map((word, place) => (place < head ? inflect(word) : word)).join(' ');
    if (form !== text) yield { text: form, kind: 'inflected' };
  }
}

function plural(word: string): string {
  if (!/\p{L}$/u.test(word) || /[^aeiouáéíóú]s$/i.test(word)) return word;
  if (/[aeiouáéó]$/i.test(word)) return `${word}s`;
  if (/z$/i.test(word)) return `${word.slice(0, -1)}ces`;
  if (/[aeiou]s$/i.test(word)) return word;
  if (/[áéíóú][ns]$/i.test(word)) return `${withoutAccent(word)}es`;
  return `${word}es`;
}

function feminine(word: string): string {
  if (/o$/i.test(word)) return `${word.slice(0, -1)}a`;
  if (/(?:dor|tor|sor)$/i.test(word)) return `${word}a`;
  if (/[éáó][ns]$/i.test(word) && !/ión$/i.test(word)) return `${withoutAccent(word)}a`;
  return word;
}

/** nación → nacion, before an ending that moves the stress. */
function withoutAccent(word: string): string {
  return (
    word.slice(0, -2) +
    word
      .slice(-2)
      .normalize('NFD')
      .replace(/\u0301/g, '')
  );
}
