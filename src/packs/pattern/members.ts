/** The members of a small class of characters. */
import { sketched } from '../../core/text/sketch.ts';

/** A class with more than these is not worth to be spelled out. */
const widest = 12;
/** A range of more is not read through. */
const longest = 500;

const one = String.raw`\\x\{[0-9a-f]+\}|\\?[\s\S]`;
const member = new RegExp(String.raw`\\d|(${one})(?:-(${one}))?`, 'giu');

/** Ranges of code points, both ends included; null for a class that is negated, long, or not of plain characters. */
function rangesOf(text: string): (readonly [number, number])[] | null {
  const inside = text.slice(1, -1);
  if (inside.startsWith('^') || /\[:|\\(?!d|x\{)[a-z0-9]/i.test(inside)) return null;
  const ranges = Array.from(inside.matchAll(member), ([, first, last = first]) => {
    const from = first === undefined ? 0x30 : pointOf(first);
    return [from, last === undefined ? from : pointOf(last)] as const;
  });
  return ranges.every(([from, to]) => to - from <= longest) ? ranges : null;
}

/** Of `a`, `\-` or `\x{1F44A}`. */
function pointOf(written: string): number {
  const hex = /^\\x\{(.+)\}$/i.exec(written)?.[1];
  return hex ? Number.parseInt(hex, 16) : (written.replace(/^\\/, '').codePointAt(0) ?? 0);
}

function* pointsIn(ranges: readonly (readonly [number, number])[]): Generator<string> {
  for (const [from, to] of ranges) {
    for (let point = from; point <= to; point++) yield String.fromCodePoint(point);
  }
}

/** Each once, in the form of a sketch; null when they cannot be told or are too many. */
export function membersOf(text: string): readonly string[] | null {
  const ranges = rangesOf(text);
  if (!ranges?.every(([from, to]) => to - from <= widest)) return null;
  const members = new Set(Array.from(pointsIn(ranges), sketched));
  return members.size === 0 || members.size > widest ? null : [...members];
}

/** For a class of emoji and the like: the first halves of their surrogate pairs; null for every other. */
export function halvesOf(text: string): readonly string[] | null {
  const points = [...pointsIn(rangesOf(text) ?? [])].map(sketched);
  if (points.length === 0 || !points.every((point) => point.length === 2)) return null;
  return [...new Set(points.map((point) => point.charAt(0)))];
}
