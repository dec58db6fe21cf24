/** Puts the draft's numbers, dates, sums and addresses in the place of the memory's, and proves that nothing else says otherwise. */
import { primaryOf } from '../tags.ts';
import { isSame, type Value } from '../values/index.ts';
import { writeValue } from '../values/write.ts';
import type { Conversion } from '../variant.ts';
import { exactForm } from './normalise.ts';
import { readApart } from './read-apart.ts';

export interface Sentence {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

export interface Converted {
  readonly text: string;
  /** In the order of the text. */
  readonly conversions: readonly Conversion[];
}

/**
 * The wording with the draft's values in its own written forms. Null when the sentences differ in more than values, when
 * a value has no certain counterpart or form, or when the outcome does not say exactly what the draft says.
 * @param known the memory's sentence in the draft's language
 */
export function convertValues(
  draft: Sentence,
  known: Sentence,
  wording: Sentence,
): Converted | null {
  const [from, to] = [primaryOf(draft.lang), primaryOf(wording.lang)];
  const wanted = readApart(draft.text, from);
  const had = readApart(known.text, from);
  if (frameOf(draft.text, wanted) !== frameOf(known.text, had)) return null;
  const edits = planEdits(wanted, had, readApart(wording.text, to), wording.lang);
  if (!edits) return null;
  const text = apply(wording.text, edits);
  return saysTheSame(wanted, readApart(text, to))
    ? { text, conversions: edits.map(({ before, after }) => ({ before, after })) }
    : null;
}

interface Edit extends Conversion {
  readonly start: number;
  readonly end: number;
}

/** The sentence without its values, under which two that differ in nothing else are the same. */
function frameOf(text: string, values: readonly Value[]): string {
  let frame = '';
  let from = 0;
  for (const { start, end, kind } of values) {
    if (start < from) continue;
    frame += `${text.slice(from, start)}\u0000${kind}`;
    from = end;
  }
  return exactForm(frame + text.slice(from));
}

function planEdits(
  wanted: readonly Value[],
  had: readonly Value[],
  there: readonly Value[],
  lang: string,
): readonly Edit[] | null {
  if (wanted.length !== had.length) return null;
  const edits = new Map<number, Edit>();
  for (const [i, before] of had.entries()) {
    const after = wanted[i];
    if (!after || after.kind !== before.kind) return null;
    if (isSame(after, before) && after.readings.length === before.readings.length) continue;
    const place = counterpart(before, had, there);
    const written = place && writeLike(after, before, place, lang);
    if (!place || written === null || edits.has(place.start)) return null;
    const { start, end, written: old } = place;
    edits.set(start, { start, end, before: old, after: written });
  }
  return edits.size === 0 ? null : [...edits.values()].sort((a, b) => a.start - b.start);
}

/** The one value of the wording that can only mean this one; null when two could be meant, or two values share a span. */
function counterpart(value: Value, had: readonly Value[], there: readonly Value[]): Value | null {
  const isOne = (list: readonly Value[], of: Value) =>
    list.filter((other) => other.kind === of.kind && isSame(other, of)).length === 1;
  const found = there.filter((other) => other.kind === value.kind && isSame(other, value));
  const [only] = found;
  if (!only || found.length > 1 || !isOne(had, value)) return null;
  const isShared = (list: readonly Value[], of: Value) =>
    list.some((other) => other !== of && other.start === of.start);
  return isShared(had, value) || isShared(there, only) ? null : only;
}

/** As `lang` writes it; what the memory carried over as it was is carried over as it is. */
function writeLike(after: Value, before: Value, place: Value, lang: string): string | null {
  const isCarried = place.written.toLowerCase() === before.written.toLowerCase();
  if (carried.has(after.kind)) return isCarried ? after.written : null;
  if (!agrees(after, place, lang)) return null;
  const written = writeValue(after, styleOf(place, lang));
  return written && hasArabicDigits(place.written) ? withArabicDigits(written) : written;
}

const carried: ReadonlySet<Value['kind']> = new Set(['url', 'email', 'handle', 'hashtag', 'emoji']);

/** The words beside a number are those of its plural form, which another number may not have. */
function agrees(after: Value, place: Value, lang: string): boolean {
  if (after.kind !== 'number' && after.kind !== 'money') return true;
  const plural = new Intl.PluralRules(lang);
  const formOf = ({ readings }: Value) => plural.select(Number(readings[0]?.split('|')[0]));
  return formOf(after) === formOf(place);
}

const regions: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-TN', 'ar-LB'],
  en: ['en-CA', 'en-GB', 'en-US'],
  fr: ['fr-CA', 'fr-FR'],
};

/** The tag under which the wording's own value is written as it stands there: « جوان » or « يونيو », 3 June or June 3. */
function styleOf(place: Value, lang: string): string {
  const tags = [lang, ...(regions[primaryOf(lang)] ?? [])];
  const asWritten = hasArabicDigits(place.written) ? withArabicDigits : (text: string) => text;
  const isSo = (tag: string) => {
    const written = writeValue(place, tag);
    return written !== null && exactForm(asWritten(written)) === exactForm(place.written);
  };
  return tags.find(isSo) ?? lang;
}

function hasArabicDigits(text: string): boolean {
  return /[٠-٩]/.test(text);
}

function withArabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

function apply(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, after } of edits) {
    out += text.slice(from, start) + after;
    from = end;
  }
  return out + text.slice(from);
}

/** Each value of one has its own in the other. */
function saysTheSame(wanted: readonly Value[], there: readonly Value[]): boolean {
  const left = there.filter(({ isFirm }) => isFirm);
  for (const value of wanted.filter(({ isFirm }) => isFirm)) {
    const at = left.findIndex((other) => other.kind === value.kind && isSame(other, value));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}
