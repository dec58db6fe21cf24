/** Where the card goes: never over its words, whole in the viewport, and beside what should stay free. */
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/content/card/place.ts';
import { type Box, isEmpty, isWithin, overlap, union } from '../../../src/content/layout/box.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const desk = { width: 1366, height: 768 };
const phone = { width: 320, height: 568 };
const size = { width: 304, height: 170 };
type Lines = [Box, ...Box[]];

function place(lines: Lines, view = desk, avoid: Box[] = [], rtl = false, height = size.height) {
  const { left, top, height: own } = placeCard(lines, { ...size, height }, view, avoid, rtl);
  return box(left, top, left + size.width, top + own);
}
const onto = (a: Box, b: Box) => !isEmpty(overlap(a, b));

describe('placeCard', () => {
  const word = box(400, 300, 480, 324);

  it('stands below its words, from where they begin', () => {
    const card = place([word]);
    expect(card.top).toBeGreaterThan(word.bottom);
    expect(card.left).toBe(word.left);
    expect(place([word], desk, [], true).right).toBe(word.right);
  });

  it.each<[string, Lines, typeof desk]>([
    ['at the lower edge', [box(400, 730, 480, 754)], desk],
    ['at the upper edge', [box(400, 2, 480, 26)], desk],
    ['at the right edge', [box(1300, 300, 1360, 324)], desk],
    ['at the left edge', [box(0, 300, 30, 324)], desk],
    ['over several lines', [box(700, 300, 900, 324), box(100, 324, 300, 348)], desk],
    ['low, over several lines', [box(700, 650, 900, 674), box(100, 674, 300, 698)], desk],
    ['in a narrow window', [box(250, 200, 318, 224)], phone],
    ['low in a narrow window', [box(10, 500, 100, 524)], phone],
  ])('covers none of them and is whole: %s', (_name, lines, view) => {
    for (const rtl of [false, true]) {
      const card = place(lines, view, [], rtl);
      expect(onto(card, lines.reduce(union))).toBe(false);
      expect(isWithin(card, box(0, 0, view.width, view.height))).toBe(true);
      expect(card.bottom - card.top).toBe(size.height);
    }
  });

  it('goes above when the button that publishes is below', () => {
    const post = box(420, 380, 480, 410);
    const card = place([word], desk, [post]);
    expect(onto(card, post)).toBe(false);
    expect(card.bottom).toBeLessThan(word.top);
  });

  it('would rather stand over something than over its words', () => {
    const all = box(0, 0, 1366, 768);
    expect(onto(place([word], desk, [all]), word)).toBe(false);
  });

  it('becomes lower, on the side with more room, when it fits on neither', () => {
    const card = place([box(10, 300, 100, 324)], phone, [], false, 400);
    expect(card.bottom).toBeLessThan(300);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom - card.top).toBeLessThan(400);
  });
});
