/** Detector: bank account numbers, IBAN. Source: ISO 13616 and the SWIFT registry, as ibantools keeps them. */
import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { compact } from './digits.ts';

const opening = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ \u00a0\u202f-]?[A-Za-z0-9])/gu;
/** Printed in groups of four, or not grouped; 34 figures at most. */
const longest = 34 + 16;

/** Only where the check sum and the country's own format hold. */
export function iban({ text }: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { index: start, 0: found } of text.matchAll(opening)) {
    const length = specs[found.slice(0, 2).toUpperCase()]?.chars;
    const end = length ? endOf(text, start, length) : start;
    if (end > start && isValidIBAN(compact(text.slice(start, end)))) hits.push({ start, end });
  }
  return hits;
}

const specs: Readonly<Record<string, { readonly chars?: number | null } | undefined>> =
  countrySpecs;

/** Where the number with so many figures ends, or `start` when it does not end there. */
function endOf(text: string, start: number, figures: number): number {
  let left = figures;
  for (let at = start; at < Math.min(text.length, start + longest); at++) {
    if (/[A-Za-z0-9]/.test(text[at] ?? '')) left--;
    else if (!/[ \u00a0\u202f-]/.test(text[at] ?? '')) return start;
    if (left === 0) return /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') ? start : at + 1;
  }
  return start;
}
