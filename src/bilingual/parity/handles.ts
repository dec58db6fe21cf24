/** Accounts of one body in two languages, told by their names: @UNESCO and @UNESCO_fr, @CanEmbTunisia and @AmbCanTunisie. */
import { findTerritories } from '../../core/find/detect/territory-names.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import { findConcepts, hasLexicon } from '../lexicon/index.ts';
import { primaryOf } from '../tags.ts';
import type { Half } from './finding.ts';
import { findNationalities } from './nationalities.ts';
import { hasNameOf } from './organisations.ts';
import { soundsAlike } from './sounds.ts';

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

/** @CanadaAuMaroc and @CanadaInMorocco. */
const joints: ReadonlySet<string> = new Set(
  'au aux in en a the of de du des la le les to for pour et and'.split(' '),
);

export function areHandleTwins(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.length > 0 && a.join(' ') === b.join(' ');
}

/** True when the words of the half name the body that the account is of: @Refugees and « le HCR ». */
export function isBodyNamed(handle: string, { text, lang }: Half): boolean {
  const name = bareName(handle);
  if (hasNameOf(name, text)) return true;
  const words = (text.replace(/[@#]\S+/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
  const isWord = (part: string) =>
    part.length > 3 && words.some((word) => word === part || isHeardIn(part, word));
  if (isWord(foldWord(name))) return true;
  const primary = primaryOf(lang);
  const meant = new Set([
    ...[...findTerritories(text), ...findNationalities(text)].map(({ code }) => code),
    ...(hasLexicon(primary) ? findConcepts(text, primary).map(({ id }) => id) : []),
  ]);
  const parts = partsOf(handle);
  return parts.length > 1 && parts.every((part) => meant.has(part) || isWord(part));
}

function isHeardIn(part: string, word: string): boolean {
  return /\p{Script=Arabic}/u.test(word) && soundsAlike(part, word);
}

function bareName(handle: string): string {
  return handle.replace(/^@/, '').replace(behind, '').replace(languageMark, '');
}

/** What each part of the name means, in no order, without the language. */
function partsOf(handle: string): string[] {
  const bare = bareName(handle);
  const parts = bare.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{M}]+|\p{N}+/gu) ?? [];
  return parts
    .map(meaningOf)
    .filter((part) => !joints.has(part))
    .sort();
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
