/** Finds emoji: every sequence that Unicode recommends for interchange counts as one. */
import type { Span } from './span.ts';

/** Where one can begin; tried only there, because the large expression is dear at every letter. */
const beginning = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]|[0-9#*](?=\ufe0f?\u20e3)/g;
// A string, because the compiler's target has no flag v yet; every browser we support does.
const rgiEmoji = '\\p{RGI_Emoji}';
let emoji: RegExp | undefined;

/** Emoji in order. Signs that are text unless asked otherwise (©, ☎) count only when asked (U+FE0F). */
export function findEmoji(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index: start } of text.matchAll(beginning)) {
    if (start < from) continue;
    emoji ??= new RegExp(rgiEmoji, 'vy');
    emoji.lastIndex = start;
    if (!emoji.test(text)) continue;
    from = emoji.lastIndex;
    spans.push({ start, end: from });
  }
  return spans;
}
