/** The registry of scopes: the parts of a draft that a rule may be limited to. */
import { hashtag } from '../find/detect/hashtag.ts';
import type { Hit } from '../find/hit.ts';
import type { Reading } from '../find/reading.ts';
import type { Scope } from '../rule.ts';
import { findHandles } from '../text/addresses.ts';
import { joinSpans, type Span, touchesAny } from '../text/span.ts';

type Test = (hit: Hit, reading: Reading) => boolean;

const inside = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => span.start <= start && end <= span.end);

const edgeLine = (reading: Reading, last: boolean): Span => {
  const { text } = reading;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const end = text.indexOf('\n', from);
  return last
    ? { start: text.lastIndexOf('\n', to - 1) + 1, end: to }
    : { start: from, end: end < 0 ? to : end };
};

export const scopes: { readonly [S in Scope]: Test } = {
  text: ({ start, end, media }, { machine }) =>
    media === undefined && !touchesAny(machine, start, end),
  link: (hit, { links }) => inside(links, hit),
  mention: (hit, { text }) => inside(joinSpans(findHandles(text)), hit),
  hashtag: (hit, reading) => inside(hashtag(reading), hit),
  quote: (hit, { quotations }) => inside(quotations, hit),
  'first-line': (hit, reading) => inside([edgeLine(reading, false)], hit),
  'last-line': (hit, reading) => inside([edgeLine(reading, true)], hit),
  alt: ({ media }) => media !== undefined,
  thread: (_, { parts }) => parts.length > 1,
};
