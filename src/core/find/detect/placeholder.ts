/** Detector: a template left unfilled: [name], {{date}}, XXX, TBC, à compléter, lorem ipsum. */
import { joinSpans, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

/** In brackets but meant: an ellipsis, [sic], a language label, a correction inside a quotation. */
const meant =
  /^\[(?:\s*(?:…|\.{2,}|sic|fr|en|ar|es|de|nl|video|vidéo|photo|live|direct|thread|fil|\d+(?:\/\d*)?|\p{L}{1,2})\s*)\]$/iu;
/** A bracket that waits for something: in capitals, or saying what for. */
const capitals = /\p{Lu}{3,}/u;
const waiting =
  /_{2,}|\b(?:name|names|title|date|time|place|venue|location|city|country|link|url|number|handle|hashtag|amount|insert|your|xx+|nom|noms|prénom|titre|heure|lieu|ville|pays|lien|numéro|montant|insérer|ajouter|votre|compléter|préciser|confirmer|confirm|add)\b|الاسم|التاريخ|المكان|الرابط|الساعة|اللقب|أدخل/iu;

const shapes: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,80}\}|%[A-Z_]{3,30}%/g,
  /<(?:insert|name|date|time|place|link|url|nom|lieu|heure|lien|insérer|à compléter)[^<>\n]{0,60}>/gi,
  /(?<![\p{L}\p{N}#@])(?:XX|XXX+|xxx+|TBC|TBD|TBA|TKTK|TODO|FIXME|À CONFIRMER|À COMPLÉTER|À VENIR)(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:à compléter|à préciser|lorem ipsum|insert (?:name|date|link|title|place) here|insérer (?:le nom|la date|le lien|le titre) ici)(?!\p{L})/giu,
  /_{4,}|(?<!\p{L})X{1,2}(?:[hH:]|\s?h\s?)X{2}(?!\p{L})/gu,
];

export function placeholder({ text, machine }: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { index, 0: found } of text.matchAll(/\[[^[\]\n]{1,80}\]|\{[^{}\n]{1,80}\}/gu)) {
    if (!meant.test(found) && (capitals.test(found) || waiting.test(found)))
      hits.push({ start: index, end: index + found.length });
  }
  for (const shape of shapes) {
    for (const { index, 0: found } of text.matchAll(shape)) {
      hits.push({ start: index, end: index + found.length });
    }
  }
  return joinSpans(hits).filter(({ start, end }) => !touchesAny(machine, start, end));
}
