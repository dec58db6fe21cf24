/** Accounts of one body in two languages, told by their names: @UNESCO and @UNESCO_fr, @CanEmbTunisia and @AmbCanTunisie. */
import { findTerritories } from '../../core/find/detect/territory-names.ts';
import { findConcepts } from '../lexicon/index.ts';
import { foldWord } from '../memory/normalise.ts';

/** Behind an underscore, or in another case than the letter before. */
const language =
  /(?:_(?:fr|en|ar|es|de|eng|fra|fre|ara|francais|english|arabic)|(?<=[a-z0-9])(?:FR|EN|AR|Fr|En|Ar)|(?<=[A-Z])(?:fr|en|ar|arabic))$/i;
const languageMark = new RegExp(language.source);
const behind = /_(?:fr|en|ar|es|de|eng|fra|fre|ara|francais|english|arabic)$/i;

/** Short forms in use in the names of official accounts; each row is one meaning. */
const shortForms: readonly (readonly string[])[] = [
  ['emb', 'amb', 'embassy', 'ambassade'],
  ['can', 'canada', 'cdn'],
  ['fp', 'pe'],
  ['goc', 'gdc', 'gc'],
  ['dev', 'developpement', 'development'],
  ['un', 'onu'],
  ['uk', 'ru'],
  ['eu', 'ue'],
  ['fr', 'france'],
];

export function areHandleTwins(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.length > 0 && a.join(' ') === b.join(' ');
}

/** What each part of the name means, in no order, without the language. */
function partsOf(handle: string): string[] {
  const bare = handle.replace(/^@/, '').replace(behind, '').replace(languageMark, '');
  const parts = bare.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{M}]+|\p{N}+/gu) ?? [];
  return parts.map(meaningOf).sort();
}

function meaningOf(part: string): string {
  const folded = foldWord(part);
  const short = shortForms.find((forms) => forms.includes(folded));
  if (short) return short[0] ?? folded;
  const territory = findTerritories(part)[0];
  if (territory) return territory.code;
  const concept = ['en', 'fr'].flatMap((lang) => findConcepts(part, lang))[0];
  return concept?.isPlain ? concept.id : folded;
}
