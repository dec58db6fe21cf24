/** What a tag or the words of an address speak of, whatever their language: things, countries, figures. */
import { findTerritories } from '../../core/find/detect/territory-names.ts';
import { editDistance } from '../../core/text/edit-distance.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import { type Concept, conceptsWithin, findConcepts } from '../lexicon/index.ts';
import { findNationalities } from './nationalities.ts';
import { soundsAlike } from './sounds.ts';

export interface Subject {
  /** Folded. */
  readonly words: readonly string[];
  readonly figures: string;
  readonly countries: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Words written as one, without a capital between them: #protectouroceans. */
  readonly isLump: boolean;
  /** For each word that says something plainly, and nothing that is said of everything, what it may say. */
  readonly telling: readonly (readonly string[])[];
}

/** Of things that may be said of anything, that two share them says little. */
const vague: ReadonlySet<string> = new Set(
  'day week year world international national holiday people project future team work service'.split(
    ' ',
  ),
);

/** @param text words apart */
export function subjectOf(text: string): Subject {
  const capital = text.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const concepts = ['fr', 'en', 'ar'].flatMap((lang) => findConcepts(text, lang));
  const isLump = concepts.length === 0 && /^\p{L}{9,}\p{N}*$/u.test(text.trim());
  const within = isLump ? conceptsWithin(foldWord(text)) : [];
  const countries = [...findTerritories(capital), ...findNationalities(text)];
  return {
    words: (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord).filter((word) => word.length > 2),
    figures: (foldWord(text).match(/\d+/g) ?? []).sort().join(),
    countries: new Set(countries.map(({ code }) => code)),
    things: new Set([...concepts.map(({ id }) => id), ...within]),
    isLump,
    telling: tellingOf(concepts),
  };
}

/** `same` and `different` when the words tell; `unknown` when they do not. */
export function compareSubjects(a: Subject, b: Subject): 'same' | 'different' | 'unknown' {
  if (a.figures !== b.figures && a.figures !== '' && b.figures !== '') return 'different';
  if (a.countries.size > 0 && b.countries.size > 0 && !meets(a.countries, b.countries))
    return 'different';
  if (meets(a.countries, b.countries)) return differInThings(a, b) ? 'different' : 'same';
  if (differInThings(a, b)) return 'different';
  const shared = [...a.things].filter((id) => b.things.has(id));
  if (shared.some((id) => !vague.has(id))) return 'same';
  if (a.words.some((one) => b.words.some((other) => isCognate(one, other)))) return 'same';
  if (a.isLump || b.isLump) return 'unknown';
  const tells = (one: Subject) => one.countries.size > 0 || one.telling.length > 0;
  return tells(a) || tells(b) ? 'different' : 'unknown';
}

/** Each speaks of something that the other does not: girls in science, girls in sport. */
function differInThings(a: Subject, b: Subject): boolean {
  const lacks = (one: Subject, other: Subject) =>
    (!other.isLump || other.things.size > 0) &&
    one.telling.some((ids) => !ids.some((id) => other.things.has(id)));
  return (lacks(a, b) || isOther(a, b)) && (lacks(b, a) || isOther(b, a));
}

/** What can be made out in a lump are things, and none of them is among the other's. */
function isOther(lump: Subject, { things }: Subject): boolean {
  return lump.isLump && lump.things.size > 0 && !meets(lump.things, things);
}

function tellingOf(concepts: readonly Concept[]): string[][] {
  const places = new Map<number, string[]>();
  for (const { start, id, isPlain } of concepts) {
    if (isPlain && !vague.has(id)) places.set(start, [...(places.get(start) ?? []), id]);
  }
  return [...places.values()];
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}

/** Nearly the same letters, or the same sounds in another script. */
function isCognate(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < 4) return one === other && shortest > 2;
  const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);
  if (isArabic(one) !== isArabic(other)) return soundsAlike(one, other);
  const most = Math.floor(shortest * 0.4);
  return one.slice(0, 3) === other.slice(0, 3) && editDistance(one, other, most) <= most;
}
