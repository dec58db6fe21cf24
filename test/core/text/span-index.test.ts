/** Spans filed by place: the same answer as a look at all of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpanIndex } from '../../../src/core/text/span-index.ts';

const span = fc
  .tuple(fc.nat(400), fc.nat(200))
  .map(([start, length]) => ({ start, end: start + length }));

test('the first that overlaps is found, whatever its length', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (spans, place) => {
      const overlaps = (one: typeof place) => one.start < place.end && place.start < one.end;
      const index = new SpanIndex<typeof place>();
      for (const one of spans) index.add(one);
      expect(index.first(place, overlaps)).toBe(spans.find(overlaps));
    }),
  );
});

test('an empty span is found at its place', () => {
  const index = new SpanIndex<{ start: number; end: number }>();
  index.add({ start: 64, end: 64 });
  expect(index.first({ start: 64, end: 64 }, () => true)).toEqual({ start: 64, end: 64 });
  expect(index.first({ start: 300, end: 310 }, () => true)).toBeUndefined();
});
