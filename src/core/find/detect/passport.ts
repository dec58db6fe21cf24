/**
 * Detector: passport numbers behind a word that says so, in the form of a state that issues them, and the lines of a
 * machine-readable zone (ICAO Doc 9303, parts 3 to 6) whose check digits hold.
 */
import { joinSpans, type Span } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { passportShapes } from './data/passports.ts';
import { isCued } from './digits.ts';
import { spansOf } from './spans-of.ts';

const cue =
  /(?:(?<!\p{L})passports?(?!\p{L})|(?<!\p{L})passeports?(?!\p{L})|جواز(?:ات)?(?:[ \u00a0](?:ال)?سفر\p{L}{0,3})?)[\s\u00a0]?(?:(?:is|no|nr|number|num|n[o°º]|numéro|est(?: le)?|رقم\p{L}{0,3}|de|du|:|#|\(|\p{Lu}[\p{L}'’-]{1,20})[.\s\u00a0:]{0,2}){0,4}$/iu;
const number = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${passportShapes})(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
  'gu',
);
const zoneLine = /(?<![A-Z0-9<])[A-Z0-9<]{30,44}(?![A-Z0-9<])/g;

export function passport({ text }: Reading): readonly Hit[] {
  if (!/\d{5}|<</.test(text)) return [];
  return joinSpans([
    ...spansOf(text, number).filter(({ start }) => isCued(text, start, cue, 70)),
    ...zonesOf(text),
  ]);
}

function zonesOf(text: string): Span[] {
  return spansOf(text, zoneLine).filter(({ start, end }) => {
    const line = text.slice(start, end);
    return isNameLine(line) || layouts.some((layout) => holds(line, layout));
  });
}

/** The line with the name, which has no check digit: a kind, a state, and two names parted by two fillers. */
function isNameLine(line: string): boolean {
  return (
    (line.length === 44 || line.length === 36) &&
    /^[PVACI][A-Z<][A-Z]{1,3}<{0,2}[A-Z]+(?:<[A-Z]+)*<<[A-Z<]+$/.test(line)
  );
}

/** Where a line has a check digit, and the stretch it stands for. */
interface Layout {
  readonly length: number;
  readonly shape: RegExp;
  readonly checks: readonly (readonly [from: number, to: number, digit: number])[];
}

const layouts: readonly Layout[] = [
  {
    length: 44,
    shape: /^.{10}[A-Z<]{3}\d{7}[MFX<]\d{7}/,
    checks: [
      [0, 9, 9],
      [13, 19, 19],
      [21, 27, 27],
    ],
  },
  {
    length: 36,
    shape: /^.{10}[A-Z<]{3}\d{7}[MFX<]\d{7}/,
    checks: [
      [0, 9, 9],
      [13, 19, 19],
      [21, 27, 27],
    ],
  },
  { length: 30, shape: /^[ACI][A-Z<][A-Z<]{3}/, checks: [[5, 14, 14]] },
  {
    length: 30,
    shape: /^\d{7}[MFX<]\d{7}[A-Z<]{3}/,
    checks: [
      [0, 6, 6],
      [8, 14, 14],
    ],
  },
];

function holds(line: string, { length, shape, checks }: Layout): boolean {
  if (line.length !== length || !shape.test(line) || (length < 44 && !line.includes('<')))
    return false;
  return checks.every(([from, to, digit]) => checkDigit(line.slice(from, to)) === line[digit]);
}

/** Weights 7, 3, 1 in turn; letters count from ten, fillers nothing. Doc 9303-3, section 4.9. */
function checkDigit(field: string): string {
  let sum = 0;
  for (let i = 0; i < field.length; i++) {
    const value = field[i] === '<' ? 0 : Number.parseInt(field[i] ?? '0', 36);
    sum += value * ([7, 3, 1][i % 3] ?? 0);
  }
  return String(sum % 10);
}
