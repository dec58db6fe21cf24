/** The form in which values of two languages are compared: 1 500 and 1,500 are one number, /fr/ and /en/ one page. */
import { foldPoint, IGNORED, MARK } from './fold.ts';
import { findLinks } from './url.ts';

/** Languages that write 1.500,5 or 1 500,5 where English writes 1,500.5. */
const commaDecimal: ReadonlySet<string> = new Set(['fr', 'es', 'de', 'nl', 'it', 'pt', 'ru', 'uk']);
const number = /^\p{Nd}+(?:[.,٫٬'’ \u00a0\u202f\u2009]\p{Nd}+)*$/u;
const languageLabel = /(?:^|[/.?&=_-])(?:en|fr|ar|es|de|eng|fra|fre|ara)(?=$|[/.?&_-])/;

/** @param lang primary subtag of the language that `written` stands in; decides between 1.5 and 1,5 */
export function normalForm(written: string, lang: string): string {
  const text = written.trim();
  if (number.test(text)) return normalNumber(text, lang);
  const [link] = findLinks(text);
  if (link && link.start === 0 && link.end === text.length) return normalLink(text);
  return folded(text);
}

function normalNumber(text: string, lang: string): string {
  const plain = folded(text)
    .replace(/[\s'’٬]/g, '')
    .replace('٫', '.');
  const decimal = commaDecimal.has(lang) ? ',' : '.';
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = ''] = withoutGroups(plain, thousands).split(/[.,]/);
  const value = whole.replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? value : `${value}.${rest}`;
}

/** Takes out the marks of thousands; groups of three behind either mark count as such when it stands twice. */
function withoutGroups(plain: string, thousands: string): string {
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(plain)) return plain.replace(/[.,]/g, '');
  const grouped = thousands === ',' ? /^\d{1,3}(?:,\d{3})+(?=\.|$)/ : /^\d{1,3}(?:\.\d{3})+(?=,|$)/;
  return plain.replace(grouped, (groups) => groups.replace(/[.,]/g, ''));
}

/**
 * Host and path. An address that names its language has another path in another language, slug and all, so
 * then only the host without the language counts.
 */
function normalLink(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '');
  if (!languageLabel.test(bare)) return bare;
  return (bare.split('/')[0] ?? '').replace(/^(?:en|fr|ar|es|de)\./, '').replace(/^www\./, '');
}

/** Without case, accents and invisible characters. */
function folded(text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) {
    const { kind, text: bare } = foldPoint(char.codePointAt(0) ?? 0);
    if (kind !== MARK && kind !== IGNORED) out += bare;
  }
  return out;
}
