/** The members of a small class of characters. */
import { sketched } from '../../core/text/sketch.ts';

/** A range with more than these is not worth to be spelled out. */
const widest = 12;

const member = /\\d|\\?([\s\S])(?:-\\?([\s\S]))?/gu;

/** Each once, in the form of a sketch; null for a class that is negated, large, or not of plain characters. */
export function membersOf(text: string): readonly string[] | null {
  const inside = text.slice(1, -1);
  if (inside.startsWith('^') || /\[:|\\(?!d)[a-z0-9]/i.test(inside)) return null;
  const members = new Set<string>();
  for (const [, first, last = first] of inside.matchAll(member)) {
    const from = first?.codePointAt(0) ?? 0x30;
    const to = last?.codePointAt(0) ?? from;
    if (to - from > widest) return null;
    for (let point = from; point <= to; point++) members.add(sketched(String.fromCodePoint(point)));
  }
  return members.size === 0 || members.size > widest ? null : [...members];
}
