/** The registry of inflections that a term can ask for. */
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { englishVerb, frenchVerb, spanishVerb } from './verb.ts';

export interface Form {
  readonly text: string;
  readonly kind: 'base' | 'inflected' | 'contracted';
}

const languages = {
  fr: french,
  en: english,
  ar: arabic,
  es: spanish,
  'en-verb': englishVerb,
  'fr-verb': frenchVerb,
  'es-verb': spanishVerb,
} as const satisfies Record<string, (text: string) => Iterable<Form>>;

/** All forms of a term, each once, the base first. */
export function formsOf(text: string, inflect: keyof typeof languages | undefined): Form[] {
  const base: Form = { text, kind: 'base' };
  if (!inflect) return [base];
  const forms = new Map<string, Form>([[text, base]]);
  for (const form of languages[inflect](text)) {
    if (!forms.has(form.text)) forms.set(form.text, form);
  }
  return [...forms.values()];
}
