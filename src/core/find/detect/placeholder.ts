/** Detector: a template left unfilled: [name], {{date}}, <link>, XX h, TBC, à compléter, lorem ipsum. */
import { joinSpans, type Span, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { spansOf } from './spans-of.ts';

const brackets = /\[[^[\]\n]{1,80}\]|\{[^{}\n]{1,80}\}|<[^<>\n]{1,80}>/gu;

/** What a template leaves open. Capitals alone say nothing: [COMMUNIQUÉ] and [NATO] are meant. */
const slot =
  'names?|first name|last name|full name|surname|title|position|role|date|day|month|year|time|place|venue|location|city|country|link|url|number|handle|hashtag|amount|email|phone|' +
  'noms?|prénom|titre|fonction|poste|jour|mois|année|heure|lieu|ville|pays|lien|numéro|montant|courriel|téléphone|' +
  'الاسم|اسم|التاريخ|تاريخ|المكان|مكان|الرابط|رابط|الساعة|اللقب|المبلغ|الرقم|المدينة|البلد';
const slots: readonly RegExp[] = [
  new RegExp(
    `^(?:${slot})(?:(?:\\s?[/,+&]\\s?|\\s(?:and|or|et|ou|of(?:\\sthe)?|du|de(?:\\sla)?|des)\\s|\\sde\\sl['’])\\p{L}{1,20}|\\s[\\u0600-\\u06ff]{1,20}){0,3}$`,
    'iu',
  ),
  /^(?!(?:the|a|an|this|that|our|new|save|nouvelle?)\s)(?:\p{L}{2,20}\s){1,2}(?:name|date|link|title|handle|number|hashtag|url)$/iu,
  /^(?:insert|tb[acd]|insérer|compléter|préciser|à\s(?:compléter|préciser|confirmer|insérer)|to\sbe\s(?:added|confirmed)|أدخل|أضف)(?!\p{L})/iu,
  new RegExp(
    `^(?:add|enter|type|fill\\sin|your|ajouter|indiquer|saisir|votre|vos)\\s(?:(?:the|an?|your|le|la|une?|votre)\\s|l['’])?(?:${slot})$`,
    'iu',
  ),
  /^[xX]{2,}(?:[\s/:.-]?[xX]{2,}){0,3}$|^_{2,}$/u,
];

const shapes: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,80}\}|%[A-Z_]{3,30}%/g,
  /(?<![\p{L}\p{N}#@])(?:XXX|xxxx|TBC|TBD|TBA|TKTK|TODO(?=\s?:)|FIXME|À CONFIRMER|À COMPLÉTER)X*x*(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:à compléter|à préciser|lorem ipsum|insert (?:name|date|link|title|place) here|insérer (?:le nom|la date|le lien|le titre) ici)(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])X{1,2}(?:[hH:/]|\s?h\s?)X{2}(?!\p{L})/gu,
  /(?<![\p{L}\p{N}#@])XX(?:h|(?![\p{L}\p{N}]))/gu,
];
/** Each of the above has one of these, in lower case. */
const mayHold = /[[{<%]|__|xx|tb[acd]|tktk|todo|fixme|à (?:com|con|pré)|lorem|ins(?:ert|érer) /;
/** The number twenty: siglo XX, the XX Congress. */
const romanBefore = /(?:si[eè]cle|siglo|s[eé]culo|secolo|century)[\s\u00a0]$/iu;
const romanAfter =
  /^[\s\u00a0](?:sommet|congr|cumbre|asamblea|aniversario|conferen|jeux|juegos|games|olymp|internac)/iu;

/** What must be filled in; a line of strokes that parts two paragraphs is none. */
export function placeholder(reading: Reading): readonly Hit[] {
  const { text, machine, sketch } = reading;
  if (!mayHold.test(sketch.text)) return [];
  const bracketed = spansOf(text, brackets).filter(({ start, end }) =>
    slots.some((shape) => shape.test(text.slice(start + 1, end - 1).trim())),
  );
  const shaped = shapes
    .flatMap((shape) => spansOf(text, shape))
    .filter((hit) => !isRoman(reading, hit));
  const blanks = spansOf(text, /_{4,}/g).filter((hit) => !isDivider(text, hit));
  const hits = joinSpans([...bracketed, ...shaped, ...blanks]);
  return hits.filter(({ start, end }) => !touchesAny(machine, start, end));
}

function isRoman(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading;
  if (!/^X+$/.test(text.slice(start, end))) return false;
  return (
    /^(?:es|pt|it)$/.test(reading.langAt(start)) ||
    romanBefore.test(text.slice(Math.max(0, start - 9), start)) ||
    romanAfter.test(text.slice(end, end + 14))
  );
}

function isDivider(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s{0,3}(?:\n|$)/.test(text.slice(end, end + 4))
  );
}
