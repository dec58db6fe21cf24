/**
 * Detector: numbers that states give to persons. Canada: social insurance number, nine figures with a check sum
 * (canada.ca, "Social Insurance Number – code of practice"); one in ten numbers passes it, so a word must say what
 * it is. France: numéro d’inscription au répertoire, thirteen figures and a key (INSEE), known by itself.
 */
import { joinSpans, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { compact, isCued, passesLuhn, remainder } from './digits.ts';
import { spansOf } from './spans-of.ts';

const gap = '[ \\u00a0\\u202f.-]?';
const sin = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{N}[ .-])[0-79]\\d{2}${gap}\\d{3}${gap}\\d{3}(?![\\p{L}\\p{N}]|[ .-]\\p{N})`,
  'gu',
);
const sinCues: readonly RegExp[] = [
  /(?<!\p{L})(?:SIN|NAS|S\.I\.N\.|N\.A\.S\.)(?!\p{L})[^\n\d;]{0,30}$/u,
  /(?:social insurance|assurance[ -]sociale|التأمين الاجتماعي|الضمان الاجتماعي)[^\n\d;]{0,30}$/iu,
];

/** Sex, year, month, department (2A and 2B in Corsica), commune, order, key. */
const nir = new RegExp(
  `(?<![\\p{L}\\p{N}])[1-478]${gap}\\d{2}${gap}(?:0[1-9]|1[0-2]|[2-9]\\d)${gap}(?:\\d{2}|2[AB])${gap}\\d{3}${gap}\\d{3}${gap}\\d{2}(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Both hold two threes of figures side by side. */
const inRow = /\d{3}[ \u00a0\u202f.-]?\d{3}/;

export function nationalId({ text, machine }: Reading): readonly Hit[] {
  if (!inRow.test(text)) return [];
  const hits = joinSpans([
    ...spansOf(text, sin).filter(({ start, end }) => isSin(text, start, end)),
    ...spansOf(text, nir).filter(({ start, end }) => hasKey(compact(text.slice(start, end)))),
  ]);
  return hits.filter(({ start, end }) => !touchesAny(machine, start, end));
}

function isSin(text: string, start: number, end: number): boolean {
  if (!passesLuhn(compact(text.slice(start, end)))) return false;
  return sinCues.some((cue) => isCued(text, start, cue));
}

/** 97 less the remainder of the thirteen figures; Corsica counts as 19 and 18. */
function hasKey(number: string): boolean {
  const figures = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return Number(number.slice(13)) === 97 - remainder(figures, 97);
}
