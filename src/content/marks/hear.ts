/** Notices that the person clicks a mark, or goes into one with the keyboard. */
import type { Composer } from '../composer.ts';
import type { Painter } from './painter.ts';

/** Keys that move a caret. */
const movers = /^(?:Arrow|Home|End|Page)/u;

/** Listens on the editor until its signal aborts; typing itself selects nothing. */
export function hearMarks(
  { editor, signal, selected }: Composer,
  painter: Painter,
  select: (finding: string) => void,
): void {
  let last: string | null = null;
  const options = { capture: true, passive: true, signal };
  const click = (event: MouseEvent) => {
    last = event.isTrusted ? painter.at(event.clientX, event.clientY) : null;
    if (last !== null) select(last);
  };
  const move = (event: KeyboardEvent) => {
    if (!event.isTrusted || !movers.test(event.key)) return;
    const caret = selected();
    const finding = caret && painter.around(caret.start);
    if (finding && finding !== last) select(finding);
    last = finding;
  };
  editor.addEventListener('click', click, options);
  editor.addEventListener('keyup', move, options);
}
