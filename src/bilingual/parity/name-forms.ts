/** When two names in two languages are one: the same letters, nearly the same, the same sounds in Arabic, or a known pair. */
import { editDistance } from '../../core/text/edit-distance.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import { stripClitics } from '../lexicon/clitics.ts';
import { givenNames } from './given-names.ts';
import { doubtfulPlaces, placeNames } from './place-names.ts';
import { areSpellings, soundsAlike } from './sounds.ts';

/** True when `other` may be how its language writes the name `one`; a common word only when it sounds just the same. */
export function isSameName(one: string, other: string, isCommon = false): boolean {
  const [a, b] = [foldWord(one), foldWord(other)];
  if (a === b || areExonyms(a, b)) return true;
  const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);
  if (isArabic(a) !== isArabic(b)) return soundsAlike(a, b, isCommon || isListed(a));
  // Inflection and spelling: Carthage and Carthago, Medenine and Médenine, not Roy and Rey.
  const longest = Math.max(a.length, b.length);
  const most = longest < 5 ? 0 : Math.floor(longest * 0.25);
  // « Chaker », "Shaker": Arabic names have many spellings.
  if (most > 0 && areSpellings(a, b) && editDistance(a, b, 3) <= 3) return true;
  return most > 0 && a[0] === b[0] && editDistance(a, b, most) <= most;
}

function areExonyms(a: string, b: string): boolean {
  const groups = groupsOf(a);
  return groups.length > 0 && groupsOf(b).some((group) => groups.includes(group));
}

const groupsByName = new Map<string, number[]>();
const places: ReadonlySet<string> = new Set(placeNames.flat());
[...placeNames, ...givenNames].forEach((names, group) => {
  for (const name of names) groupsByName.set(name, [...(groupsByName.get(name) ?? []), group]);
});

/** True for a place of the list, as any of its languages writes it. */
export function isKnownPlace(written: string): boolean {
  const word = foldWord(written);
  const forms = [word, word.replace(/^[وفبل](?=.{3})/, ''), word.replace(/^لل(?=.{3})/, 'ال')];
  return forms.some((form) => places.has(form) && !doubtfulPlaces.has(form));
}

/** A place whose names in both scripts are known: another word must sound just the same. */
function isListed(word: string): boolean {
  return places.has(word) && !doubtfulPlaces.has(word);
}

/** Without the Arabic article or preposition, where the name is known without. */
function groupsOf(word: string): readonly number[] {
  const known = groupsByName.get(word);
  if (known || !/\p{Script=Arabic}/u.test(word)) return known ?? [];
  return stripClitics(word).flatMap(
    (form) => groupsByName.get(form) ?? groupsByName.get(`ال${form}`) ?? [],
  );
}
