/** A sentence that one half denies and the other affirms: the smallest slip with the largest effect. */
import type { Span } from '../../core/text/span.ts';
import { findWordless } from '../placeables.ts';
import { splitSentences } from '../sentences/split.ts';
import { primaryOf } from '../tags.ts';
import { denials } from './denials.ts';
import type { Half, ParityFinding } from './finding.ts';
import { opposites } from './opposites.ts';
import { passings } from './passings.ts';
import { isRephrased } from './verbs.ts';

/** Only advice, for words are many. One finding at most for each pair of sentences. */
export function compareNegation(first: Half, second: Half): ParityFinding[] {
  const langs = [primaryOf(first.lang), primaryOf(second.lang)] as const;
  if (!denials[langs[0]] || !denials[langs[1]]) return [];
  const [a, b] = [splitSentences(first.text), splitSentences(second.text)];
  const areAligned = a.length === b.length && a.length > 1;
  const pairs = areAligned
    ? a.map((span, i) => [span, b[i] ?? span] as const)
    : [[wholeOf(first), wholeOf(second)] as const];
  return pairs.flatMap(([here, there]) => {
    const found = compare(
      { ...here, text: first.text.slice(here.start, here.end), lang: langs[0] },
      { ...there, text: second.text.slice(there.start, there.end), lang: langs[1] },
    );
    return found ? [found] : [];
  });
}

function wholeOf({ text }: Half): Span {
  return { start: 0, end: text.length };
}

/** A stretch of a half, with its own text. */
interface Stretch extends Span {
  readonly text: string;
  readonly lang: string;
}

function compare(first: Stretch, second: Stretch): ParityFinding | null {
  const [a, b] = [read(first), read(second)];
  const finding = (one: Span | undefined, other: Span | undefined): ParityFinding => ({
    kind: 'negation',
    level: 'caution',
    first: one ? moved(one, first) : null,
    second: other ? moved(other, second) : null,
    fix: null,
  });
  if (isTwofold(first, a, b) || isTwofold(second, b, a)) return null;
  const [here, there] = [excess(a, b), excess(b, a)];
  if (here || there) {
    const isOnly =
      (here !== null && a.firm.includes(here) && isSaidOtherwise(here, first, second)) ||
      (there !== null && b.firm.includes(there) && isSaidOtherwise(there, second, first));
    return isOnly ? null : finding(here ?? undefined, there ?? undefined);
  }
  const turned = findOpposites(first, second);
  return turned ? finding(...turned) : null;
}

interface Denials {
  readonly firm: readonly Span[];
  /** By row of the table of passings. */
  readonly passing: readonly (readonly Span[])[];
}

function read({ text, lang }: Stretch): Denials {
  const words = denials[lang];
  if (!words) return { firm: [], passing: [] };
  const rest = withoutQuestions(wordsOf(text)).replace(whole(words.idle), (idle) =>
    ' '.repeat(idle.length),
  );
  const all = spansOf(rest, words.firm);
  // « لا … ولا » and « aucun … ni aucun » are one denial that goes on.
  const goesOn = ({ start, end }: Span) =>
    (rest.slice(start, end) === 'ولا' && !/^\s[يتنأ]\p{L}{2,}/u.test(rest.slice(end))) ||
    /(?<!\p{L})ni[ \u00a0]$/u.test(rest.slice(0, start));
  // « Non, nous ne pouvons pas »: the answer and its sentence are one denial.
  const isAnswer = ({ start, end }: Span, i: number) =>
    i + 1 < all.length &&
    /^(?:non|no|لا|nein|nee|não)$/i.test(rest.slice(start, end)) &&
    /^[ \u00a0]?[,!:.،]/u.test(rest.slice(end));
  const firm = all.filter((span, i) => !isAnswer(span, i) && (i === 0 || !goesOn(span)));
  const passing = passingsIn(rest, lang);
  return {
    firm,
    passing: passing.map((spans) =>
      spans.filter(({ start, end }) => !firm.some((one) => one.start <= start && end <= one.end)),
    ),
  };
}

/** « Vous n’avez rien reçu? » denies nothing: it asks. */
function withoutQuestions(text: string): string {
  if (!/[?؟]/.test(text)) return text;
  return text.replace(/[^.!?؟…\n]*[?؟]/gu, (asked) => ' '.repeat(asked.length));
}

/** A tag that says no is a name. */
function wordsOf(text: string): string {
  return findWordless(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** « Sans cette bourse, je ne serais pas partie »: two denials affirm, and the other half needs none. */
function isTwofold({ text }: Stretch, { firm, passing }: Denials, other: Denials): boolean {
  const isPlain = other.firm.length + other.passing.flat().length === 0;
  return isPlain && firm.length === 1 && passing[0]?.length === 1 && unreal.test(text);
}

const unreal =
  /(?<!\p{L})(?:n['’]|ne )(?:\p{L}+ )?\p{L}+r(?:ais|ait|ions|iez|aient)(?!\p{L})|(?<!\p{L})(?:would|could|لولا|لما)(?!\p{L})/iu;

/** A denial of the first that nothing in the second answers to. */
function excess(here: Denials, there: Denials): Span | null {
  let [mine, theirs] = [0, 0];
  let strong: Span | undefined;
  passings.forEach(({ isStrong }, i) => {
    const [own, other] = [here.passing[i] ?? [], there.passing[i] ?? []];
    theirs += Math.max(0, other.length - own.length);
    mine += other.length;
    if (isStrong && other.length === 0) strong ??= own[0];
  });
  const unanswered = here.firm.length - there.firm.length - theirs;
  if (unanswered > 0) return here.firm.at(there.firm.length === 0 ? 0 : -1) ?? null;
  const isSilent = there.firm.length + mine === 0;
  return isSilent && here.firm.length === 0 ? (strong ?? null) : null;
}

/** « Ne lèvera pas ces sanctions » and "the sanctions will stay": there is no lifting there to affirm. */
function isSaidOtherwise({ start, end }: Span, here: Stretch, there: Stretch): boolean {
  const words = here.text.slice(start, end) + verbOf(here.text.slice(end, end + 30), here.lang);
  return isRephrased(words, here.lang, there.text, there.lang);
}

/** The word behind a denial, and in English the one behind it: "not be lifted". */
function verbOf(behind: string, lang: string): string {
  const [one = '', two = ''] =
    /^(?:[ \u00a0]?[\p{L}\p{M}’']+){0,2}/u.exec(behind)?.[0].match(/\P{L}*\S+/gu) ?? [];
  return lang === 'en' ? one + two : one;
}

/** One half has only the one word of a pair, and the other only its opposite. */
function findOpposites(first: Stretch, second: Stretch): [Span, Span] | null {
  let areDenied: boolean | undefined;
  for (const pair of opposites) {
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      const here = firstOf(first, one);
      const there = here && firstOf(second, other);
      if (!here || !there || firstOf(first, other) || firstOf(second, one)) continue;
      if (hasEnd(first) || hasEnd(second)) continue;
      areDenied ??= read(first).firm.length + read(second).firm.length > 0;
      if (!areDenied) return [here, there];
    }
  }
  return null;
}

/** « Ouvert jusqu’au 10 » and "closes on the 10th". */
function hasEnd({ text }: Stretch): boolean {
  return /(?<!\p{L})(?:jusqu|until|till|deadline|حتى|لغاية|إلى غاية)/iu.test(text);
}

function firstOf(
  { text, lang }: Stretch,
  words: Readonly<Record<string, string>>,
): Span | undefined {
  const of = words[lang];
  return of === undefined ? undefined : spansOf(text, of)[0];
}

function moved({ start, end }: Span, { start: by }: Span): Span {
  return { start: start + by, end: end + by };
}

/** One list for each row of the table. All of its words are looked for at once, for most texts have few of them. */
function passingsIn(text: string, lang: string): readonly (readonly Span[])[] {
  const rows = passings.map(({ words: { [lang]: of = '' } }) => of);
  const all = whole(rows.filter((of) => of !== '').join('|'));
  const found = rows.map((): Span[] => []);
  all.lastIndex = 0;
  for (let hit = all.exec(text); hit; hit = all.exec(text)) {
    const { index: start } = hit;
    rows.forEach((of, i) => {
      const own = found[i];
      if (of === '' || !own || start < (own.at(-1)?.end ?? 0)) return;
      const at = whole(of, 'iuy');
      at.lastIndex = start;
      const match = at.exec(text);
      if (match) own.push({ start, end: start + match[0].length });
    });
    all.lastIndex = start + 1;
  }
  return found;
}

const compiled = new Map<string, RegExp>();

function whole(words: string, flags = 'giu'): RegExp {
  const known = compiled.get(flags + words);
  if (known) return known;
  // Arabic writes "and" and "so" onto the word.
  const joined = /\p{Script=Arabic}/u.test(words) ? '[وف]?' : '';
  const made = new RegExp(
    String.raw`(?<![\p{L}\p{M}])${joined}(?:${words})(?![\p{L}\p{M}])`,
    flags,
  );
  compiled.set(flags + words, made);
  return made;
}

function spansOf(text: string, words: string): Span[] {
  if (words === '') return [];
  return Array.from(text.matchAll(whole(words)), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
