/** The letter that goes along when a selection ends where a line only begins. */
import { describe, expect, it } from 'vitest';
import { reachIntoLine } from '../../src/editors/write/reach.ts';

const reach = (text: string, start: number, end: number, put: string) => {
  const reading = { text, map: null, loose: false };
  const { span, text: more } = reachIntoLine(reading, { span: { start, end }, text: put });
  return { span, more, result: text.slice(0, span.start) + more + text.slice(span.end) };
};

describe('reachIntoLine', () => {
  it.each([
    ['the first letter of the line', 'one\ntwo', 0, 4, 'x\n', 5],
    ['a letter of two units', 'one\n🎉', 0, 4, '', 6],
    ['the letter behind an empty line', 'one\n\ntwo', 0, 4, '', 6],
    ['all that is left, when no letter is', 'one\n\n', 0, 4, 'x', 5],
  ])('takes %s', (_name, text, start, end, put, reached) => {
    const { span, result } = reach(text, start, end, put);
    expect(span).toEqual({ start, end: reached });
    expect(result).toBe(text.slice(0, start) + put + text.slice(end));
  });

  it.each([
    ['one\ntwo', 0, 3],
    ['one\ntwo', 3, 5],
    ['one\ntwo', 4, 4],
    ['one\n', 0, 4],
  ])('leaves a selection that ends elsewhere, in %j from %i to %i', (text, start, end) => {
    expect(reach(text, start, end, 'x')).toMatchObject({ span: { start, end }, more: 'x' });
  });
});
