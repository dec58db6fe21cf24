/** What patterns are looked for in before they run. */
import { expect, test } from 'vitest';
import { placeOf, sketched, sketchOf } from '../../../src/core/text/sketch.ts';

test('capitals become small, and figures of any script noughts', () => {
  const { text, isAligned } = sketchOf('À 18h30 — ٢٥ MAI 🌍');
  expect({ text, isAligned }).toEqual({ text: 'à 00h00 — 00 mai 🌍', isAligned: true });
});

test('every digit that there is becomes a nought', () => {
  const left = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const sign = String.fromCodePoint(point);
    if (/\p{Nd}/u.test(sign) && sketched(sign) !== '0') left.push(sign);
  }
  expect(left).toEqual([]);
});

test.each(['İzmir', '𝟏 euro', 'İ𝟏'])('%s says that places have moved', (text) => {
  expect(sketchOf(text).isAligned).toBe(false);
});

test.each([
  ['mai', 0, 9],
  ['mai', 10, 16],
  ['mai', 17, -1],
  ['m', 0, 9],
  ['ia', 0, -1],
])('%s from %i is at %i', (literal, from, place) => {
  expect(placeOf(literal, sketchOf('à 18h30, mai et mai'), from)).toBe(place);
});
