/**
 * Detector: payment card numbers. The issuer's first figures and length (ISO/IEC 7812; ranges as the networks
 * publish them), the check sum, and the grouping that is printed on cards must all fit.
 */
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { compact, passesLuhn } from './digits.ts';

const candidate =
  /(?<![\p{L}\p{N}]|[\p{N}+][ \u00a0.,/-]|[#+@])(?:\d{4}(?<sign>[ \u00a0-])\d{4}\k<sign>\d{4}\k<sign>\d{4}(?:\k<sign>\d{3})?|\d{4}(?<other>[ \u00a0-])\d{6}\k<other>\d{4,5}|\d{13,19})(?![\p{L}\p{N}]|[ \u00a0.,/-]\p{N})/gu;

interface Issuer {
  readonly start: RegExp;
  readonly lengths: readonly number[];
}

const issuers: readonly Issuer[] = [
  { start: /^4/, lengths: [13, 16, 19] },
  { start: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { start: /^3[47]/, lengths: [15] },
  { start: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { start: /^(?:30[0-5]|3[689])/, lengths: [14, 16, 19] },
  { start: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { start: /^62/, lengths: [16, 17, 18, 19] },
  { start: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [16, 18, 19] },
];

export function card({ text, machine }: Reading): readonly Hit[] {
  if (!/\d[\d \u00a0-]{11}/.test(text)) return [];
  const hits: Hit[] = [];
  for (const { index: start, 0: found } of text.matchAll(candidate)) {
    const end = start + found.length;
    if (isCard(compact(found)) && !touchesAny(machine, start, end)) hits.push({ start, end });
  }
  return hits;
}

function isCard(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits) || !passesLuhn(digits)) return false;
  return issuers.some(
    ({ start, lengths }) => start.test(digits) && lengths.includes(digits.length),
  );
}
