/** Numbers in words that have a part in them: « deux millions et demi », "a quarter of a million", « ربع مليون ». */
import type { NumberWord } from './words.ts';

/** What a part may be of without being a share: half a million, half a dozen. */
const scales: ReadonlySet<number> = new Set([12, 1e6, 1e9]);

const ofScale = /^[ \u00a0-](?:of[ \u00a0])?(?:an?[ \u00a0]|de[ \u00a0]|d['’]une?[ \u00a0])?$/iu;

/** Behind a number, after the noun that it counts at most. */
const andHalf: Readonly<Record<string, RegExp>> = {
  en: /^(?:[ \u00a0](?!and)\p{L}+)?[ \u00a0]and a half(?!\p{L})/iu,
  fr: /^(?:[ \u00a0]\p{L}+)?[ \u00a0]et demie?(?!\p{L})/iu,
  ar: /^(?:[ \u00a0](?!و)[\p{L}\p{M}]+)?[ \u00a0]و(?:ال)?نصف(?![\p{L}\p{M}])(?:[ \u00a0]ال(?:مليون|مليار|ألف))?/u,
};
/** « Demi-finale », « demi-tarif »: a half of nothing that is counted. */
const halved = /^[- ](?:million|milliard|siècle|heure|décennie|douzaine)/iu;

/** @param words of `text`, in order; what is part of another is not among them any more */
export function joinParts(
  text: string,
  lang: string,
  words: readonly NumberWord[],
): readonly NumberWord[] {
  const joined: NumberWord[] = [];
  const isIdle = ({ start, end }: NumberWord) =>
    /^demi$/i.test(text.slice(start, end)) && !halved.test(text.slice(end));
  for (const word of words.filter((each) => !isIdle(each))) {
    const last = joined.at(-1);
    if (last && word.start < last.end) continue;
    if (last && isPartOf(last, word, text)) joined[joined.length - 1] = multiply(last, word);
    else joined.push(word.isShare || word.isRank ? word : withHalf(word, text, lang));
  }
  if (lang !== 'ar') return joined;
  const all = joined.concat(dualsOf(text, dualAndHalf, '2.5').filter(isApartFrom(joined)));
  return all.concat(dualsOf(text, femaleDual, '2').filter(isApartFrom(all)));
}

/** The other dual ends as many a noun does, and in the plural too. */
const femaleDual = /(?<![\p{L}\p{M}])[وفبل]?\p{L}{3,}(?:تين|تان)(?![\p{L}\p{M}])(?<!ستان|ساتين)/gu;
const dualAndHalf =
  /(?<![\p{L}\p{M}])[وبلف]?\p{L}{2,}(?:ين|ان|تين|تان)(?=[ \u00a0]ونصف(?![\p{L}\p{M}]))/gu;

/** « بمترين ونصف », « مدينتين »: the noun itself says two. */
function dualsOf(text: string, shape: RegExp, reading: string): readonly NumberWord[] {
  return Array.from(text.matchAll(shape), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    readings: [reading],
    isRank: false,
    isShare: false,
  }));
}

function isApartFrom(words: readonly NumberWord[]) {
  return ({ start, end }: NumberWord) => !words.some((one) => one.start < end && start < one.end);
}

function isPartOf(part: NumberWord, word: NumberWord, text: string): boolean {
  const isMixed = part.hasHalf === true && /^[ \u00a0]$/.test(text.slice(part.end, word.start));
  const isShare = part.isShare && ofScale.test(text.slice(part.end, word.start));
  return (isMixed || isShare) && scales.has(amountOf(word));
}

function multiply(part: NumberWord, { end, readings }: NumberWord): NumberWord {
  const value = amountOf(part) * Number(readings[0]);
  return { ...part, end, readings: [String(value)], isShare: false, hasHalf: false };
}

function withHalf(word: NumberWord, text: string, lang: string): NumberWord {
  const found = halfBehind(text, word.end, lang);
  if (!found) return word;
  const value = amountOf(word) + scaleOf(amountOf(word)) / 2;
  // The unit stays behind the number: « trois ans et demi ».
  const end = found.isNext ? word.end + found.length : word.end;
  return { ...word, end, readings: [String(value)], hasHalf: true, isExact: false };
}

/** « Et demi » behind the place where a number ends; null where there is none. */
export function halfBehind(
  text: string,
  end: number,
  lang: string,
): { readonly length: number; readonly isNext: boolean } | null {
  const found = andHalf[lang]?.exec(text.slice(end, end + 40))?.[0];
  if (found === undefined) return null;
  return { length: found.length, isNext: /^[ \u00a0](?:and|et|و)/iu.test(found) };
}

/** Of what « et demi » is a half: 2 500 000 for « deux millions et demi », 2.5 for « deux ans et demi ». */
function scaleOf(value: number): number {
  return [1e9, 1e6].find((scale) => value >= scale && value % scale === 0) ?? 1;
}

function amountOf({ readings }: NumberWord): number {
  return Number(readings[0]);
}
