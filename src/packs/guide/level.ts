/** How grave a rule is: a shape and a word, with colour only on top. */
import type { Level } from '../../core/rule.ts';
import { type Html, html, raw } from './html.ts';
import type { Writer } from './writer.ts';

/** An octagon, a triangle and a circle in a box of 16. */
const shapes: Readonly<Record<Level, string>> = {
  serious: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  caution: 'M8 1.5 15 14.5H1z',
  note: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
};

export function levelMark(level: Level, { words }: Writer): Html {
  const shape = raw(
    `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${shapes[level]}"/></svg>`,
  );
  return html`<span class="level ${level}">${shape}${words.levelNames[level]}</span>`;
}
