/** One box a line, however the browser cut what it measured. */
import { expect, it } from 'vitest';
import { joinLines } from '../../../src/content/marks/lines.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

it.each([
  ['one piece', [box(0, 0, 50, 20)], [box(0, 0, 50, 20)]],
  [
    'two lines',
    [box(80, 0, 100, 20), box(0, 20, 50, 40)],
    [box(80, 0, 100, 20), box(0, 20, 50, 40)],
  ],
  ['an element and the text in it', [box(0, 0, 50, 22), box(0, 2, 50, 20)], [box(0, 0, 50, 22)]],
  ['neighbours of one line', [box(0, 0, 50, 20), box(50, 1, 90, 19)], [box(0, 0, 90, 20)]],
  [
    'taller letters among others',
    [box(0, 4, 50, 20), box(50, 0, 70, 24), box(70, 4, 90, 20)],
    [box(0, 0, 90, 24)],
  ],
  [
    'two runs of one line, something else between',
    [box(0, 0, 50, 20), box(90, 0, 99, 20)],
    [box(0, 0, 50, 20), box(90, 0, 99, 20)],
  ],
  ['nothing to see', [box(10, 0, 10, 20), box(20, 5, 30, 5)], []],
])('%s', (_name, pieces, expected) => expect(joinLines(pieces)).toEqual(expected));
