/** Finds names of persons and places in a half: capitals that are no common word, and what Arabic titles announce. */
import { findTerritories } from '../../core/find/detect/territory-names.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import { byPosition, joinSpans, type Span, touchesAny } from '../../core/text/span.ts';
import { isDateWord } from '../date-words.ts';
import { findConcepts, hasLexicon } from '../lexicon/index.ts';
import { findPlaceables } from '../placeables.ts';
import { primaryOf } from '../tags.ts';
import type { Half } from './finding.ts';
import { isKnownPlace } from './name-forms.ts';
import { isCommonWord, particles, places, titles } from './name-words.ts';
import { findNationalities } from './nationalities.ts';

export interface NameWord extends Span {
  readonly written: string;
  /** A title stands before, or it goes on from another name word. */
  readonly isFirm: boolean;
  /** A city of the list. */
  readonly isPlace: boolean;
}

const capital = /(?<![\p{L}\p{N}#@])\p{Lu}[\p{L}\p{M}]+(?:[-’']\p{L}[\p{L}\p{M}]*)*/gu;
const elided = /^(?:[LDNSCJMT]|Qu)['’]/u;
/** « Canada’s », and « Kanadas » has none. */
const possessive = /[’']s?$/u;
const arabicCue =
  'السيدة?|الوزيرة?|وزيرة?(?:\\s\\p{L}+)?|السفيرة?|سفيرة?(?:\\s\\p{L}+)?|الرئيسة?|القنصلة?|الدكتورة?|الآنسة|في|إلى|من|بمدينة|مدينة';

export function findNames({ text, lang }: Half): readonly NameWord[] {
  const taken = joinSpans([
    ...findPlaceables(text),
    ...findTerritories(text),
    ...findNationalities(text),
  ]);
  const names = primaryOf(lang) === 'ar' ? arabicNames(text) : latinNames(text, primaryOf(lang));
  return names.filter(({ start, end }) => !touchesAny(taken, start, end));
}

function latinNames(text: string, lang: string): NameWord[] {
  const names: NameWord[] = [];
  const headings = findHeadings(text);
  for (const { index, 0: found } of text.matchAll(capital)) {
    const cut = elided.exec(found)?.[0].length ?? 0;
    const [start, written] = [index + cut, found.slice(cut).replace(possessive, '')];
    if (!/^\p{Lu}\p{Ll}/u.test(written) || isKnown(written, lang)) continue;
    const last = names.at(-1);
    const goesOn = last !== undefined && isJoint(text.slice(last.end, start));
    const before = lastWord(text, start);
    const isTitled = titles.has(before);
    const isPlace = isKnownPlace(written);
    if (!isPlace && touchesAny(headings, start, start + written.length)) continue;
    const isSure = goesOn || isTitled || isPlace;
    // Where no list says which words are common ones, as in German where every noun has a capital.
    if (!isSure && !hasLexicon(lang)) continue;
    if (!isSure && isSentenceStart(text, index) && !isFollowed(text, start + written.length, lang))
      continue;
    names.push({
      start,
      end: start + written.length,
      written,
      isPlace,
      isFirm:
        goesOn ||
        isTitled ||
        places.has(before) ||
        (isPlace && !isSentenceStart(text, index)) ||
        /^(?:el|al|ben|bin)$/.test(before) ||
        isListed(text, last, start),
    });
  }
  return names;
}

const joined = '(?:[ \\u00a0](?:of|for|to|the|and|against|de|du|des|la|le|les|pour|et|contre))*';
const capitals = new RegExp(
  `(?<![\\p{L}\\p{N}#@])\\p{Lu}[\\p{L}’'-]*(?:${joined}[ \\u00a0](?:[dl]’)?\\p{Lu}[\\p{L}’'-]*)+`,
  'gu',
);
const head =
  /(?<!\p{L})(?:Day|Week|Month|Year|Decade|Summit|Forum|Conference|Convention|Agreement|Accord|Treaty|Charter|Declaration|Act|Fund|Program|Programme|Initiative|Strategy|Plan|Award|Prize|Fair|Festival|Fellowship|Scholarship|Challenge|Committee|Commission|Council|Association|Federation|Journée|Semaine|Mois|Année|Décennie|Sommet|Fonds|Prix|Fête|Programme|Stratégie)(?!\p{L})/u;

/** "International Day of Happiness": the capitals of a feast, a fund or a treaty are words, which are translated. */
function findHeadings(text: string): readonly Span[] {
  return Array.from(text.matchAll(capitals))
    .filter(({ 0: found }) => head.test(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function isKnown(written: string, lang: string): boolean {
  const folded = foldWord(written);
  if (particles.has(folded)) return true;
  const parts = folded.split(/[-’']/);
  if (parts.every((part) => isCommonWord(part))) return true;
  if (isDateWord(written)) return true;
  // A school of Montréal is an « École » in English too.
  return hasLexicon(lang) && ['fr', 'en'].some((each) => findConcepts(written, each).length > 0);
}

/** A space, or « de », « Ben » and the like between two. */
function isJoint(between: string): boolean {
  const words = between
    .trim()
    .replace(/[-’']$/, '')
    .split(/[\s\u00a0]+/);
  return (
    /^[ \u00a0]/.test(between) &&
    words.every((word) => word === '' || particles.has(word.toLowerCase()))
  );
}

/** « à Jendouba et Siliana »: what is true of the one is true of the other. */
function isListed(text: string, last: NameWord | undefined, start: number): boolean {
  return (
    last?.isFirm === true &&
    /^(?:,| et| and| et à| et de)[ \u00a0]$/.test(text.slice(last.end, start))
  );
}

function lastWord(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 24), at);
  return foldWord(/([\p{L}\p{M}]+)\.?[ \u00a0’']$/u.exec(before)?.[1] ?? '');
}

function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return (
    before === '' ||
    /[.!?…:;|/•–—«“"(\n\p{Extended_Pictographic}]$/u.test(before) ||
    /\n\s*$/.test(text.slice(0, at))
  );
}

/** Another capital that is no common word stands behind it. */
function isFollowed(text: string, end: number, lang: string): boolean {
  const next = /^[ \u00a0](\p{Lu}\p{Ll}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 40))?.[1];
  return next !== undefined && !isKnown(next, lang);
}

function arabicNames(text: string): NameWord[] {
  const shape = new RegExp(`(?<!\\p{L})[وبل]?(?:${arabicCue})\\s(?<name>\\p{L}{3,})`, 'gu');
  const announced = Array.from(text.matchAll(shape)).flatMap(({ index, 0: all, groups }) => {
    const written = groups?.name ?? '';
    const start = index + all.length - written.length;
    if (findConcepts(written, 'ar').length > 0 || isDateWord(written)) return [];
    return [{ start, end: start + written.length, written }];
  });
  const places = Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]{2,}/gu))
    .filter(({ 0: written }) => isKnownPlace(written))
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length, written }))
    .filter(({ start }) => !announced.some((one) => one.start === start));
  return [...announced, ...places]
    .sort(byPosition)
    .map((one) => ({ ...one, isFirm: false, isPlace: isKnownPlace(one.written) }));
}
