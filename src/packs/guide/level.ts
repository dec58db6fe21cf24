/** How grave a rule is: a shape and a word, with colour only on top. */
import type { Level } from '../../core/rule.ts';
import { type Html, html, raw } from './html.ts';
import type { Writer } from './writer.ts';

/** As beside a draft: a triangle, a disc and a ring, in a box of 16. */
const shapes: Readonly<Record<Level, string>> = {
  serious: 'M8 1.8 15 14H1z',
  caution: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z',
  note: 'M8 3.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8z',
};

export function levelMark(level: Level, { words }: Writer): Html {
  const shape = raw(
    `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${shapes[level]}"/></svg>`,
  );
  return html`<span class="level ${level}">${shape}${words.levelNames[level]}</span>`;
}
