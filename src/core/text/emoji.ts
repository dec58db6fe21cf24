/** Finds emoji: every sequence that Unicode recommends for interchange counts as one. */
import type { Span } from './span.ts';

/** Only text that can hold an emoji pays for the large expression. */
const mayHoldEmoji = /[\u200d\u20e3\ufe0f\ud800-\udfff\u2049-\u3299]/;
// A string, because the compiler's target has no flag v yet; every browser we support does.
const rgiEmoji = '\\p{RGI_Emoji}';
let emoji: RegExp | undefined;

/** Emoji in order. Signs that are text unless asked otherwise (©, ☎) count only when asked (U+FE0F). */
export function findEmoji(text: string): Span[] {
  if (!mayHoldEmoji.test(text)) return [];
  emoji ??= new RegExp(rgiEmoji, 'gv');
  return Array.from(text.matchAll(emoji), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
