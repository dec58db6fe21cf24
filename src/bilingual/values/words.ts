/** Reads numbers that stand in words: « vingt-cinq », "two thirds", « خمس وعشرين ». They are less certain than figures. */
import { foldWord } from '../../core/text/fold-word.ts';
import { cardinalsOf, fractionsOf, ordinalsOf } from '../number-words.ts';
import { joinParts } from './parts.ts';

export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
  /** A rank, which the other language may not say as a number at all: « la seconde chance ». */
  readonly isRank: boolean;
  /** A half, two thirds. */
  readonly isShare: boolean;
  /** « Et demi » stands behind it. */
  readonly hasHalf?: boolean;
  /** Above ten, and neither round nor about: no translation leaves it out. */
  readonly isExact?: boolean;
}

interface Table {
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
}

const tables = new Map<string, Table>();

function tableOf(lang: string): Table {
  const known = tables.get(lang);
  if (known) return known;
  const fold = (entries: ReturnType<typeof cardinalsOf>) =>
    new Map(entries.map(([name, value]) => [foldWord(name), value]));
  const table = {
    cardinals: fold(cardinalsOf(lang)),
    ordinals: fold(ordinalsOf(lang)),
    fractions: fold(fractionsOf(lang)),
  };
  tables.set(lang, table);
  return table;
}

const word = /[\p{L}\p{M}]+/gu;
/** What may stand between the words of one number. */
const joint = /^(?:[-‑ \u00a0]|[ \u00a0-](?:and|et|y)[ \u00a0-])$/iu;

interface Part {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'one';
  readonly value: number;
}

let last: { readonly text: string; readonly lang: string; readonly words: readonly NumberWord[] } =
  {
    text: '',
    lang: '',
    words: [],
  };

/** In the order of the text; sums, shares and numbers ask for those of one text in turn. @param lang primary subtag */
export function readNumberWords(text: string, lang: string): readonly NumberWord[] {
  if (last.text !== text || last.lang !== lang) last = { text, lang, words: findWords(text, lang) };
  return last.words;
}

function findWords(text: string, lang: string): readonly NumberWord[] {
  const table = tableOf(lang);
  if (table.cardinals.size === 0) return [];
  const runs: Part[][] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    const part = partOf(foldWord(written), table, lang, {
      written,
      start: index,
      end: index + written.length,
    });
    if (!part) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined && joint.test(text.slice(last.end, part.start)) && mayFollow(last, part);
    // « الرابعة عشرة » is fourteenth.
    const isTeen = lang === 'ar' && part.value === 10;
    const isClosed =
      last?.kind === 'fraction' || (last?.kind === 'ordinal' && part.value < 20 && !isTeen);
    if (run && goesOn && !isClosed) run.push(part);
    else runs.push([part]);
  }
  return joinParts(
    text,
    lang,
    runs.flatMap((run) => numberOf(run, text)),
  );
}

/** Only a plain number has parts behind it: « دون الثامنة عشرة وبنصف السعر » is 18, and a half. */
function mayFollow(last: Part, { kind, written, value }: Part): boolean {
  // « ألف أحد عشر كتابا »: he wrote eleven; a thousand and eleven has an « and ».
  if (isArabic(written) && last.value >= 100 && value < 1000 && !/^و/u.test(written))
    return kind === 'fraction';
  if (kind !== 'fraction') return true;
  return (
    (last.kind === 'cardinal' || last.kind === 'one') && last.value < 10 && !/^و/u.test(written)
  );
}

function partOf(
  folded: string,
  table: Table,
  lang: string,
  place: Pick<Part, 'written' | 'start' | 'end'>,
): Part | null {
  // Monday is the second day, and no number.
  if (lang === 'ar' && /^[وفبل]*(?:ال|لل?)اثنين$/.test(folded)) return null;
  // « بالمئة » makes a share of what stands before it.
  if (/^بالم(?:ئة|ائة)$/.test(place.written)) return null;
  for (const form of lang === 'ar' ? arabicForms(folded) : [folded]) {
    const fraction = table.fractions.get(form);
    if (fraction !== undefined) return { ...place, kind: 'fraction', value: fraction };
    const cardinal = table.cardinals.get(form);
    if (cardinal !== undefined) return { ...place, kind: 'cardinal', value: cardinal };
    const ordinal = table.ordinals.get(form);
    if (ordinal !== undefined) return { ...place, kind: 'ordinal', value: ordinal };
  }
  return /^(?:one|un|une|first|unieme|واحد|احد|احدي|احدى|الحادي|الحاديه)$/.test(folded)
    ? { ...place, kind: 'one', value: 1 }
    : null;
}

/** Arabic joins with « and », and puts « in » and « for » before; a number may have the article too. */
function arabicForms(folded: string): string[] {
  const bare = folded.replace(/^[وف](?=.{2})/, '').replace(/^[بل](?=.{3})/, '');
  return [...new Set([folded, folded.replace(/^و(?=.{2})/, ''), bare])].flatMap((form) => [
    form,
    form.replace(/^ال(?=.{3})/, ''),
  ]);
}

function numberOf(all: readonly Part[], text: string): NumberWord[] {
  // « Une douzaine » is twelve, "one hundred" a hundred.
  const isHead = all[0]?.kind === 'one' && !isArabic(all[0].written);
  const run = isHead ? all.slice(1) : all;
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return [];
  const whole = run.filter(({ kind }) => kind !== 'fraction');
  const value = sumOf(
    inDozens(whole).map(({ value: each }) => each),
    !isArabic(first.written),
  );
  const isShare = last.kind === 'fraction';
  if (run.length === 1 && isFraction(all, text)) {
    const readings = [String(Number((1 / value).toPrecision(4))), String(value)];
    return [{ start: first.start, end: last.end, isRank: false, isShare: true, readings }];
  }
  const place = {
    start: first.start,
    end: last.end,
    isRank:
      run.some(({ kind }) => kind === 'ordinal') &&
      !age.test(text.slice(0, first.start)) &&
      !ofAge.test(text.slice(last.end)),
    isShare,
  };
  if (isShare) {
    const parts = whole.length === 0 ? 1 : value;
    // « Two halves », "first half" and « demi-finale » are no share.
    if (run.length > 2 || parts >= last.value) return [];
    const share = String(Number((dualOf(last, parts) / last.value).toPrecision(4)));
    if (last.value !== 3) return [{ ...place, readings: [share] }];
    // "The third Tunisian", "a third of Tunisians".
    const isRank =
      /^third$/i.test(last.written) &&
      all.length === 1 &&
      !/^[ \u00a0]of(?!\p{L})/u.test(text.slice(last.end)) &&
      /(?<!\p{L})(?:the|its|his|her|their|our|[\p{L}]+['’]s)[ \u00a0]$/iu.test(
        text.slice(0, first.start),
      );
    return [{ ...place, isRank, readings: [share, '3'] }];
  }
  return value < 2 || run.every(({ kind }) => kind === 'one')
    ? []
    : [{ ...place, readings: [String(value)], isExact: isExact(run, value) }];
}

/** "One fifth of", « un dixième des »; a third has a word of its own. */
function isFraction(all: readonly Part[], text: string): boolean {
  const last = all.at(-1);
  if (last?.kind !== 'ordinal' || last.value < 5 || all.length > 2) return false;
  const isOne =
    all.length === 2
      ? all[0]?.kind === 'one'
      : /(?<!\p{L})a[ \u00a0]$/iu.test(text.slice(0, last.start));
  const start = all[0]?.start ?? last.start;
  const isBy = /(?<!\p{L})(?:by(?: an?)?|d['’])[ \u00a0]?$/iu.test(text.slice(0, start));
  return isOne && (isBy || /^[ \u00a0](?:of|des?|d['’])(?!\p{L})/iu.test(text.slice(last.end)));
}

/** Behind these Arabic gives an age by its rank: « دون سن الخامسة ». */
const age = /(?<!\p{L})(?:سن|عمر\p{L}{0,2}|دون|فوق)(?:[ \u00a0]ناهز)?[ \u00a0]$/u;
const ofAge = /^[ \u00a0]من[ \u00a0](?:ال)?عمر/u;

const rounds: ReadonlySet<number> = new Set([100, 1000, 1e6, 1e9]);
const about = /aine$|^(?:dozen|twice)$/i;

function isExact(run: readonly Part[], value: number): boolean {
  const isPlain = ({ kind, written }: Part) => kind === 'cardinal' && !about.test(written);
  return value > 10 && !rounds.has(value) && run.every(isPlain);
}

/** « Quatre-vingts » are 80, « أربعة وعشرون » 24. */
function isArabic(written: string): boolean {
  return /\p{Script=Arabic}/u.test(written);
}

/** "Two dozen" are 24. */
function inDozens(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, i) => {
    const next = parts[i + 1];
    const isCounted = (one: Part | undefined) =>
      one !== undefined && /^(?:dozens?|douzaines?|dizaines?)$/i.test(one.written);
    if (i > 0 && isCounted(part)) return [];
    return next && isCounted(next) ? [{ ...part, value: part.value * next.value }] : [part];
  });
}

/** « ثلثا » is two thirds in one word. */
function dualOf({ value, start, end }: Part, parts: number): number {
  return parts === 1 && value === 3 && end - start === 4 ? 2 : parts;
}

/** Adds up: 2 × 100 + 50, 4 × 20 + 10. Units before tens, as in Arabic, add up as well. */
function sumOf(values: readonly number[], hasScores: boolean): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= 1000 && value !== 2000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100) current = current > 0 && current < 10 ? current * 100 : current + 100;
    else if (hasScores && value === 20 && current === 4) current = 80;
    else current += value;
  }
  return total + current;
}
