/** The name of a term in another language in the gender and number that the draft has it in. */
import { foldWord } from '../../core/text/fold-word.ts';
import { primaryOf, wordingFor } from '../tags.ts';
import { type Agreement, agreements, type TermEntry, type TermName } from '../term-entry.ts';

/** What stands in for a form that a name does not have: a language without genders has a plural alone. */
const nearest: Readonly<Record<Agreement, readonly Agreement[]>> = {
  feminine: ['feminine'],
  plural: ['plural'],
  femininePlural: ['femininePlural', 'plural'],
};

/**
 * The preferred name in `to`, in agreement as far as the term carries it; null when it has no name there.
 * @param source as the draft in `from` has it, inflected or not; both BCP 47 tags
 */
export function agree(entry: TermEntry, source: string, from: string, to: string): string | null {
  const form = formOf(entry, source, primaryOf(from));
  const texts = Object.entries(entry.names).map(([tag, name]) => [tag, inForm(name, form)]);
  return wordingFor(Object.fromEntries(texts), to)?.text ?? null;
}

/** Null for the name as it is preferred, and for what no form tells apart. */
function formOf({ names }: TermEntry, source: string, lang: string): Agreement | null {
  const said = fold(source);
  for (const [tag, { preferred, forms = {} }] of Object.entries(names)) {
    if (primaryOf(tag) !== lang || fold(preferred) === said) continue;
    const form = agreements.find((each) => forms[each] !== undefined && fold(forms[each]) === said);
    if (form) return form;
  }
  return null;
}

function inForm({ preferred, forms = {} }: TermName, form: Agreement | null): string {
  const found = form && nearest[form].find((each) => forms[each] !== undefined);
  return (found && forms[found]) ?? preferred;
}

function fold(text: string): string {
  return text.split(/\s+/u).map(foldWord).join(' ');
}
