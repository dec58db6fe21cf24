/** The registry of scopes: the parts of a draft that a rule may be limited to. */
import type { Hit } from '../find/hit.ts';
import { detected } from '../find/is.ts';
import type { Reading } from '../find/reading.ts';
import type { Scope } from '../rule.ts';
import { type Span, spanAround, touchesAny } from '../text/span.ts';

type Test = (hit: Hit, reading: Reading) => boolean;

const inside = (spans: readonly Span[], { start, end }: Span) =>
  spanAround(spans, start, end) !== undefined;

export const scopes: { readonly [S in Scope]: Test } = {
  text: ({ start, end, media }, { machine }) =>
    media === undefined && !touchesAny(machine, start, end),
  link: (hit, { links }) => inside(links, hit),
  mention: (hit, { handles }) => inside(handles, hit),
  hashtag: (hit, reading) => inside(detected('hashtag', reading), hit),
  quote: (hit, { quotations }) => inside(quotations, hit),
  'first-line': (hit, { firstLine }) => inside([firstLine], hit),
  'last-line': (hit, { lastLine }) => inside([lastLine], hit),
  alt: ({ media }) => media !== undefined,
  thread: (_, { parts }) => parts.length > 1,
};
