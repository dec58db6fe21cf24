/** From the caret to the marks after it and before it, and round again. */
import { describe, expect, it } from 'vitest';
import { markFrom } from '../../../src/content/card/step.ts';

const mark = (finding: string, start: number, end: number) =>
  ({ finding, start, end, level: 'note' }) as const;
/** As the frame sends them: most serious first, not in the order of the draft. */
const marks = [mark('c', 30, 40), mark('a', 5, 10), mark('b', 12, 20)];

function go(offset: number, by: 1 | -1, finding: string | null = null) {
  return markFrom(marks, { finding, offset }, by)?.finding;
}

describe('markFrom', () => {
  it.each([
    ['the start', 0, 'a'],
    ['the start of a mark', 5, 'a'],
    ['within a mark', 7, 'a'],
    ['the end of a mark', 10, 'b'],
    ['between two', 25, 'c'],
    ['the end', 50, 'a'],
  ])('next from %s', (_name, offset, expected) => expect(go(offset, 1)).toBe(expected));

  it.each([
    ['the start', 0, 'c'],
    ['within a mark', 15, 'b'],
    ['between two', 25, 'b'],
    ['the end', 50, 'c'],
  ])('previous from %s', (_name, offset, expected) => expect(go(offset, -1)).toBe(expected));

  it('goes on from the mark gone to last, round and round', () => {
    expect(go(0, 1, 'a')).toBe('b');
    expect(go(0, 1, 'c')).toBe('a');
    expect(go(50, -1, 'a')).toBe('c');
  });

  it('goes on from its place when that mark is gone', () => expect(go(12, 1, 'gone')).toBe('b'));

  it('finds nothing where there is nothing', () =>
    expect(markFrom([], { finding: null, offset: 0 }, 1)).toBeNull());
});
