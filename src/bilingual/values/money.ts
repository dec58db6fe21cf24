/** What a sum means: how much, of which currency. « 75 $ CAN », "C$75" and "75 Canadian dollars" are one sum. */
import { readNumber } from './number.ts';
import { readScale } from './scale.ts';

/** Every currency that calls itself a dollar: a bare $ may be any of them. */
const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'];

/** The first that is found decides; of what is more general, the readings are several. */
const currencies: readonly (readonly [pattern: RegExp, codes: readonly string[]])[] = [
  [/CAD|CA\$|C\$|\$[ \u00a0]?CAN?|canadi|كندي|kanadi|canadees/iu, ['CAD']],
  [
    /USD|US[ \u00a0]?\$|\$[ \u00a0]?US|\bU\.?S\.? dollar|américain|american|estadounid|أمريكي|أميركي/iu,
    ['USD'],
  ],
  [/AUD|A\$|AU\$|\$[ \u00a0]?AU|austral|أسترالي/iu, ['AUD']],
  [/EUR|€|euro|يورو/iu, ['EUR']],
  [/GBP|£|sterling|إسترليني/iu, ['GBP']],
  [/TND|\bDT\b|tunisi|تونسي/iu, ['TND']],
  [/DZD|\bDA\b|algéri|algeri|جزائري/iu, ['DZD']],
  [/MAD|\bDhs?\b|\bDH\b|maroc|morocc|مغربي/iu, ['MAD']],
  [/CHF|suisse|swiss|سويسري/iu, ['CHF']],
  [/JPY|¥|\byens?\b|(?<!\p{L})ين(?!\p{L})/iu, ['JPY']],
  [/FCFA|F CFA|XOF|XAF|CFA/u, ['XOF']],
  [/\$|dollar|dólar|دولار/iu, dollars],
  [/dinar|دينار|دنانير/iu, ['TND', 'DZD', 'KWD', 'JOD', 'LYD', 'IQD', 'BHD']],
  [/dirham|درهم|دراهم/iu, ['MAD', 'AED']],
  [/riyal|ريال/iu, ['SAR', 'QAR', 'OMR', 'YER']],
];

const figures = /[-−–]?[\d٠-٩۰-۹](?:[\d٠-٩۰-۹.,٫٬'’ \u00a0\u202f\u2009]*[\d٠-٩۰-۹])?/u;

/** `amount|CODE` for each currency that it may be; another currency goes by its own letters. */
export function readMoney(written: string, lang: string): readonly string[] {
  const found = figures.exec(written);
  if (!found) return [];
  const end = found.index + found[0].length;
  // "€60m": behind a sum it is no metre.
  const { factor, length } = /^m(?!\p{L})/u.test(written.slice(end))
    ? { factor: 1e6, length: 1 }
    : readScale(written.slice(end), lang);
  const around = `${written.slice(0, found.index)} ${written.slice(end + length)}`;
  const amounts = readNumber(found[0], lang, factor);
  return amounts.flatMap((amount) => currenciesOf(around).map((code) => `${amount}|${code}`));
}

const noun =
  '(?:euros?|dollars?|dinars?|dirhams?|yens?|francs? CFA|[اإ]?يورو|دولار\\p{L}*|دينار\\p{L}*|دنانير|درهم\\p{L}*|دراهم|ين)';
const people =
  '(?:canadi|améric|americ|tunis|alg[eé]r|maroc|morocc|austral|كندي|أمريكي|أميركي|تونسي|جزائري|مغربي)';

export const hasCurrency = new RegExp(noun, 'iu');
/** The currency in words at the start of what follows a number in words, with whose it is. */
export const currencyBehind = new RegExp(
  `^[ \\u00a0-](?:de[ \\u00a0]|d['’]|of[ \\u00a0])?(?:${people}\\p{L}*[ \\u00a0])?${noun}(?!\\p{L})(?:[ \\u00a0]${people}\\p{L}*)?`,
  'iu',
);

/** ISO 4217: every code that the words or signs may mean; their own letters where none is known. */
export function currenciesOf(around: string): readonly string[] {
  const known = currencies.find(([pattern]) => pattern.test(around));
  return known ? known[1] : [around.replace(/[^\p{L}\p{Sc}]/gu, '').toUpperCase() || '?'];
}
