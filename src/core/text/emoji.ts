/** Finds emoji: every sequence that Unicode recommends for interchange counts as one. */
import type { Span } from './span.ts';

/** Where one can begin; tried only there, because the large expression is dear at every letter. */
const beginning = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]|[0-9#*](?=\ufe0f?\u20e3)/g;
/** One that stands alone: no flag, no sequence. Most do, and the large expression need not be asked. */
const alone =
  /(?!\p{Regional_Indicator})\p{Emoji_Presentation}(?![\u200d\ufe0f\u20e3\u{e0020}-\u{e007f}\p{Emoji_Modifier}])/uy;
// A string, because the compiler's target has no flag v yet; every browser we support does.
const rgiEmoji = '\\p{RGI_Emoji}';
let emoji: RegExp | undefined;

/** Emoji in order. Signs that are text unless asked otherwise (©, ☎) count only when asked (U+FE0F). */
export function findEmoji(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index: start } of text.matchAll(beginning)) {
    if (start < from) continue;
    const end = endFrom(start, text, alone) ?? endFrom(start, text, sequence());
    if (end === null) continue;
    from = end;
    spans.push({ start, end });
  }
  return spans;
}

function sequence(): RegExp {
  emoji ??= new RegExp(rgiEmoji, 'vy');
  return emoji;
}

/** Where the match of a sticky expression at `start` ends, or null. */
function endFrom(start: number, text: string, sticky: RegExp): number | null {
  sticky.lastIndex = start;
  return sticky.test(text) ? sticky.lastIndex : null;
}
