/** The language versions of one draft as halves that can be compared, each at its own place in the draft. */
import type { Draft } from '../../core/draft.ts';
import { joinSpans, type Span } from '../../core/text/span.ts';
import { findVersions } from '../../core/text/versions.ts';
import { findWordless } from '../placeables.ts';
import type { Half } from './finding.ts';

/**
 * The first version with each of the others; none for a draft in one language. A half is as long as the draft, with
 * blanks where it is silent, so that offsets into it are offsets into the draft.
 */
export function versionPairs(draft: Draft): readonly (readonly [Half, Half])[] {
  const halves = findVersions(draft, joinSpans(findWordless(draft.text))).map(
    ({ lang, spans }): Half => ({ lang, text: only(draft.text, spans) }),
  );
  const [first, ...others] = halves;
  return first ? others.map((other) => [first, other] as const) : [];
}

function only(text: string, spans: readonly Span[]): string {
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\n]/g, ' ');
  let half = '';
  let from = 0;
  for (const { start, end } of spans) {
    half += blank(from, start) + text.slice(start, end);
    from = end;
  }
  return half + blank(from, text.length);
}
