/** Names of persons and places that only one half has. What may be a translation is let pass. */
import { findTerritories } from '../../core/find/detect/territory-names.ts';
import { type Span, touchesAny } from '../../core/text/span.ts';
import { primaryOf } from '../tags.ts';
import { readValues } from '../values/index.ts';
import type { Half, ParityFinding } from './finding.ts';
import { matchOff } from './match.ts';
import { isSameName } from './name-forms.ts';

interface Name extends Span {
  readonly written: string;
}

/** Words after which a capital is a person's or a place's. */
const cues: Readonly<Record<string, string>> = {
  en: 'mr|mrs|ms|dr|prof|minister|ambassador|consul|president|secretary|governor|mayor|senator|colonel|general|in|at|from|near|to',
  fr: 'm|mme|mlle|dr|pr|me|ministre|ambassadeur|ambassadrice|consule?|présidente?|secrétaire|gouverneure?|maire(?:sse)?|sénat(?:eur|rice)|colonel|général|à|depuis|vers',
  es: 'sr|sra|dr|dra|ministr[oa]|embajador(?:a)?|president[ea]|en|desde|a',
  de: 'herrn?|frau|dr|minister(?:in)?|botschafter(?:in)?|präsident(?:in)?|in|nach|aus',
  nl: 'dhr|mevr|mevrouw|minister|ambassadeur|president|in|naar|uit',
  pt: 'sr|sra|dr|dra|ministr[oa]|embaixador(?:a)?|president[ea]|em|desde',
};
const arabicCue =
  'السيدة?|الوزيرة?|وزيرة?(?:\\s\\p{L}+)?|السفيرة?|سفيرة?(?:\\s\\p{L}+)?|الرئيسة?|القنصلة?|الدكتورة?|الآنسة|في|إلى|من|بمدينة|مدينة';
const notNames =
  /^(?:The|This|Our|We|I|He|She|It|A|An|Le|La|Les|L|Nos|Notre|Nous|Je|Il|Elle|On|Un|Une|Des|Ce|Cette|Ces|El|Los|Las|Die|Der|Das|Wir|De|Het)$/u;
const capital = /(?<![\p{L}\p{N}#@])\p{Lu}[\p{L}\p{M}]+(?:[-’']\p{L}[\p{L}\p{M}]*)*/gu;

/** Countries that differ, then persons and places after a word that announces them. */
export function compareNames(first: Half, second: Half): ParityFinding[] {
  const countries = compareCountries(first, second);
  if (countries.length > 0) return countries;
  const all = { first: wordsOf(second.text), second: wordsOf(first.text) };
  const isUnknown = (words: readonly string[]) => (name: Name) =>
    !words.some((word) => isSameName(name.written, word));
  const left = announced(first).filter(isUnknown(all.first));
  const right = announced(second).filter(isUnknown(all.second));
  const [one, other] = [left[0], right[0]];
  return one && other ? [differing(one, other)] : [];
}

function compareCountries(first: Half, second: Half): ParityFinding[] {
  const read = ({ text }: Half) => {
    const seen = new Map(findTerritories(text).map((found) => [found.code, found]));
    return [...seen.values()];
  };
  const left = matchOff(read(first), read(second), (a, b) => a.code === b.code);
  const [one, other] = [left.first[0], left.second[0]];
  return one && other ? [differing(one, other)] : [];
}

function differing(one: Span, other: Span): ParityFinding {
  return {
    kind: 'name',
    level: 'serious',
    first: { start: one.start, end: one.end },
    second: { start: other.start, end: other.end },
    fix: null,
  };
}

/** Names behind a title or a preposition, and those that go on from one: « Mme Anne Roy » gives two. */
function announced({ text, lang }: Half): Name[] {
  const taken: Span[] = [...readValues(text, primaryOf(lang)), ...findTerritories(text)].sort(
    (a, b) => a.start - b.start,
  );
  const free = (name: Name) => !touchesAny(taken, name.start, name.end);
  return (primaryOf(lang) === 'ar' ? arabicNames(text) : latinNames(text, primaryOf(lang))).filter(
    free,
  );
}

function latinNames(text: string, lang: string): Name[] {
  const cue = cues[lang];
  if (cue === undefined) return [];
  const before = new RegExp(`(?<![\\p{L}])(?:${cue})\\.?[ \\u00a0]$`, 'iu');
  const names: Name[] = [];
  for (const { index: start, 0: written } of text.matchAll(capital)) {
    const last = names.at(-1);
    const goesOn = last !== undefined && /^[ \u00a0]$/.test(text.slice(last.end, start));
    const isCued = before.test(text.slice(Math.max(0, start - 24), start));
    if ((goesOn || isCued) && !notNames.test(written) && !isTitle(written, cue)) {
      names.push({ start, end: start + written.length, written });
    }
  }
  return names;
}

function isTitle(written: string, cue: string): boolean {
  return new RegExp(`^(?:${cue})$`, 'iu').test(written);
}

function arabicNames(text: string): Name[] {
  const found = text.matchAll(
    new RegExp(`(?<!\\p{L})[وبل]?(?:${arabicCue})\\s(?<name>\\p{L}{3,})`, 'gu'),
  );
  return Array.from(found, ({ index, 0: all, groups }) => {
    const written = groups?.name ?? '';
    const start = index + all.length - written.length;
    return { start, end: start + written.length, written };
  });
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*(?:[-’']\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
}
