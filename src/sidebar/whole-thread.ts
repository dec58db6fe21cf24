/** A thread as one text, so that rules over its parts see all of them; only what is found in the part in use is told. */
import type { Segment } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { Span } from '../core/text/span.ts';
import type { LinkedDraft } from '../protocol/link.ts';

export interface Whole {
  readonly text: string;
  /** Undefined for a draft that is not part of a thread. */
  readonly parts?: readonly Span[] | undefined;
  /** Where in the text the draft itself stands. */
  readonly own: Span;
}

const gap = '\n\n';

export function wholeOf({ text, thread }: LinkedDraft): Whole {
  if (!thread) return { text, own: { start: 0, end: text.length } };
  let end = -gap.length;
  const parts = thread.texts.map((part) => {
    const start = end + gap.length;
    end = start + part.length;
    return { start, end };
  });
  const own = parts[thread.at] ?? { start: 0, end: text.length };
  return { text: thread.texts.join(gap), parts: parts.filter(isWritten), own };
}

const isWritten = ({ start, end }: Span) => start < end;

/** The findings that lie in the draft, with offsets into it; what is said of an attachment stays at its end. */
export function findingsIn(findings: readonly Finding[], { text, own }: Whole): Finding[] {
  return findings.flatMap((finding) => {
    const { start, end, media } = finding;
    const length = own.end - own.start;
    if (media !== undefined && start === text.length) {
      return [{ ...finding, start: length, end: length }];
    }
    if (start < own.start || end > own.end) return [];
    return [{ ...finding, start: start - own.start, end: end - own.start }];
  });
}

/** The segments of the draft, those that reach beyond it cut, with offsets into it. */
export function segmentsIn(segments: readonly Segment[], { own }: Whole): Segment[] {
  return segments
    .map((segment) => ({
      ...segment,
      start: Math.max(segment.start, own.start) - own.start,
      end: Math.min(segment.end, own.end) - own.start,
    }))
    .filter(isWritten);
}
