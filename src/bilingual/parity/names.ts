/** Names of countries, persons and places that only one half has. What may be a translation is let pass. */
import type { NamedTerritory } from '../../core/find/detect/territory-names.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import type { Span } from '../../core/text/span.ts';
import { findConcepts } from '../lexicon/index.ts';
import { primaryOf } from '../tags.ts';
import { readNumberWords } from '../values/words.ts';
import { findCountries } from './countries.ts';
import { findNames, type NameWord } from './find-names.ts';
import type { Half, ParityFinding } from './finding.ts';
import { matchOff } from './match.ts';
import { isSameName } from './name-forms.ts';

/** Countries that differ, then persons and places. */
export function compareNames(first: Half, second: Half): ParityFinding[] {
  const countries = compareCountries(first, second);
  return countries.length > 0 ? countries : compareOthers(first, second);
}

/** Arabic has one name for the country and its capital: « تونس » is Tunis too. */
const capitals: Readonly<Record<string, RegExp>> = {
  TN: /(?<!\p{L})(?:tunis|túnez)(?!\p{L})/iu,
  DZ: /(?<!\p{L})(?:alger|algiers|algier|argel)(?!\p{L})/iu,
  KW: /(?<!\p{L})(?:kuwait city|koweït)(?!\p{L})/iu,
};

/** In both halves something is left, and one of the two is not in the other half at all. */
function compareCountries(first: Half, second: Half): ParityFinding[] {
  const [a, b] = [findCountries(first), findCountries(second)];
  const left = matchOff(a, b, (one, other) => one.code === other.code);
  const isNew =
    (all: readonly NamedTerritory[], { text }: Half) =>
    (one: NamedTerritory) =>
      !all.some(({ code }) => code === one.code) && capitals[one.code]?.test(text) !== true;
  const [here, there] = [left.first.find(isNew(b, second)), left.second.find(isNew(a, first))];
  const one = here ?? (there && left.first[0]);
  const other = there ?? (here && left.second[0]);
  return one && other ? [toFinding(one, other)] : [];
}

function compareOthers(first: Half, second: Half): ParityFinding[] {
  const left = unknownIn(first, second);
  const right = unknownIn(second, first);
  const [one, other] = [left[0], right[0]];
  // A capital alone may begin a feast or a fair, which each language calls by its own words.
  // « Ottawa » at the start may be the government.
  const isSure = ({ isFirm, isPlace, written }: NameWord) =>
    isFirm || (isPlace && /\p{Script=Arabic}/u.test(written));
  if (one && other && (isSure(one) || isSure(other))) return [toFinding(one, other)];
  const alone = (names: readonly NameWord[], half: Half) =>
    primaryOf(half.lang) === 'ar' ? undefined : names.find(({ isFirm }) => isFirm);
  const [missing, added] = [alone(left, first), alone(right, second)];
  return missing || added ? [toFinding(missing, added)] : [];
}

/** Names that no word of the other half is like. */
function unknownIn(half: Half, other: Half): readonly NameWord[] {
  const isFromArabic = primaryOf(half.lang) === 'ar';
  // A name has a capital where there are any; with it may go an ending or more of a tag: « les Sfaxiens », #SfaxEnFete.
  const words = wordsOf(other.text).filter(
    (word) => !isFromArabic || /[\p{Lu}\p{Script=Arabic}]/u.test(word),
  );
  const common = commonIn(other);
  const isThere = (name: string) =>
    words.some((word) => isSameName(name, word, common.has(word)) || isWithin(name, word));
  // « Habib-Bourguiba » is two words elsewhere.
  return findNames(half).filter(
    ({ written }) =>
      !isThere(written) && !written.split(/[-’']/).some((part) => part.length > 2 && isThere(part)),
  );
}

/** Arabic words that are things or numbers: many a name sounds nearly like one of them. */
function commonIn({ text, lang }: Half): ReadonlySet<string> {
  if (primaryOf(lang) !== 'ar') return new Set();
  const spans = [...findConcepts(text, 'ar'), ...readNumberWords(text, 'ar')];
  return new Set(spans.flatMap(({ start, end }) => text.slice(start, end).split(/\s/)));
}

function isWithin(name: string, word: string): boolean {
  if (name.length < 4 || word.length <= name.length || !/\p{Lu}/u.test(word)) return false;
  const [part, whole] = [foldWord(name), foldWord(word)];
  const isTag = /\p{Ll}\p{Lu}/u.test(word);
  return isTag ? whole.includes(part) : whole.startsWith(part);
}

function toFinding(one: Span | undefined, other: Span | undefined): ParityFinding {
  return {
    kind: 'name',
    level: 'serious',
    first: one ? { start: one.start, end: one.end } : null,
    second: other ? { start: other.start, end: other.end } : null,
    fix: null,
  };
}

/** Parts of compounds too: « Addis-Abeba »; and what Arabic writes as two words: Abdelkader, Benali. */
function wordsOf(text: string): string[] {
  const whole = text.match(/\p{L}[\p{L}\p{M}]*(?:[-’']\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
  const joined =
    text.match(/(?<!\p{L})[وبلف]?(?:عبد|أبو|أبي|بن|Abd|Abdel|Ben|Abou|Abu) \p{L}[\p{L}\p{M}]+/gu) ??
    [];
  return [
    ...whole.flatMap((word) => [word, ...word.split(/[-’']/)]),
    ...joined.map((words) => words.replace(' ', '')),
  ];
}
