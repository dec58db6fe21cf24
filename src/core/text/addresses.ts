/** Finds e-mail addresses and handles. */
import type { Span } from './span.ts';
import { findLinks } from './url.ts';

// Looked for backwards and forwards from each @, within bounds: linear.
const before = /[\p{L}\p{N}_%+](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_%+-])?$/u;
/** The last character of a local part; most @ are those of handles, and stop here. */
const ending = /^[\p{L}\p{N}_%+-]$/u;
const after = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,253}/u;
const name =
  /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?(?:@[\p{L}\p{N}][\p{L}\p{N}.-]{0,98}[\p{L}\p{N}])?/u;

/** E-mail addresses whose domain has a registered ending. */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!ending.test(lastPoint(text, at))) continue;
    const local = before.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = after.exec(text.slice(at + 1, at + 256))?.[0].replace(/[.-]+$/, '');
    if (!local || !domain || text[at - local.length - 1] === '@') continue;
    const link = findLinks(domain)[0];
    if (link?.start !== 0 || link.end !== domain.length) continue;
    spans.push({ start: at - local.length, end: at + 1 + domain.length });
  }
  return spans;
}

/** Handles: `@name`, and `@name@server` as the Fediverse writes them. */
export function findHandles(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (/[\p{L}\p{N}_@/.]/u.test(text[at - 1] ?? '')) continue;
    const found = name.exec(text.slice(at + 1, at + 170))?.[0];
    if (found) spans.push({ start: at, end: at + 1 + found.length });
  }
  return spans;
}

/** The character that ends at `at`, whole where it takes two units; empty at the start. */
function lastPoint(text: string, at: number): string {
  const isLow = /[\udc00-\udfff]/.test(text[at - 1] ?? '');
  return text.slice(Math.max(0, at - (isLow ? 2 : 1)), at);
}
