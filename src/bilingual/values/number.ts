/** What figures mean: 1,234.5 in English is 1 234,5 in French, 1.234,5 in German and ١٬٢٣٤٫٥ in Arabic. */

/** Languages that write a comma before the fraction, and a stop or a space between thousands. */
const commaDecimal: ReadonlySet<string> = new Set([
  'fr',
  'es',
  'de',
  'nl',
  'it',
  'pt',
  'ru',
  'uk',
  'tr',
]);
/** Languages that write a stop before the fraction, and a comma between thousands. */
const stopDecimal: ReadonlySet<string> = new Set(['en', 'zh']);

/** Arabic-Indic and Persian digits as ASCII. */
export function asciiDigits(written: string): string {
  return written
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/**
 * Every value that the figures can have, as decimal numbers.
 * @param written digits with what stands between them, and a sign
 * @param lang primary subtag; decides between 1.5 and 1,5 where it can
 * @param factor what a word behind the figures multiplies them by
 */
export function readNumber(written: string, lang: string, factor = 1): readonly string[] {
  const plain = asciiDigits(written)
    .replace(/^[−–]/, '-')
    .replace(/[^\d.,٫-]/g, '');
  const values = readingsOf(plain.replace('٫', 'd'), lang).map((value) => Number(value) * factor);
  // Twelve digits: enough for any budget, and without what binary fractions leave behind.
  return [...new Set(values)].map((value) => String(Number(value.toPrecision(12))));
}

/** @param plain digits, stops and commas; `d` where the fraction certainly begins */
function readingsOf(plain: string, lang: string): string[] {
  if (plain.includes('d')) return [plain.replace(/[.,]/g, '').replace('d', '.')];
  const signs = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return [plain];
  const isMixed = signs.some((sign) => sign !== last);
  if (isMixed) {
    const at = plain.lastIndexOf(last);
    return [`${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`];
  }
  const grouped = plain.replaceAll(last, '');
  if (signs.length > 1) return [grouped];
  const fraction = plain.replace(last, '.');
  const mayGroup = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  return mayGroup ? between(grouped, fraction, last, lang) : [fraction];
}

/** Three figures behind one sign: thousands or a fraction. */
function between(grouped: string, fraction: string, sign: string, lang: string): string[] {
  if (stopDecimal.has(lang)) return [sign === ',' ? grouped : fraction];
  if (commaDecimal.has(lang)) return sign === ',' ? [fraction] : [grouped, fraction];
  return [grouped, fraction];
}
