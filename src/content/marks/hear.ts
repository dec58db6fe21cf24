/** Notices that the person clicks a mark, or moves the caret with the keyboard. */
import type { Composer } from '../composer.ts';
import { pointOf, windowsAround } from '../layout/frames.ts';
import type { Painter } from './painter.ts';

/** Keys that move a caret. */
const movers = /^(?:Arrow|Home|End|Page)/u;

export interface MarkEvents {
  /** Somewhere in the page; null where no mark is. */
  clicked(finding: string | null): void;
  /** The caret stands elsewhere: in a mark, or in none. */
  moved(finding: string | null): void;
}

/**
 * Listens until the composer is given up; typing itself selects nothing.
 * @param host ours: what is pressed in it is not pressed in the text under it
 */
export function hearMarks(
  composer: Composer,
  painter: Painter,
  host: Element,
  events: MarkEvents,
): void {
  const { editor, signal, selected } = composer;
  let last = -1;
  const options = { capture: true, passive: true, signal };
  const click = (event: MouseEvent) => {
    if (!event.isTrusted || event.target === host) return;
    const { x, y } = pointOf(event);
    events.clicked(painter.at(x, y));
  };
  const move = (event: KeyboardEvent) => {
    if (!event.isTrusted || !movers.test(event.key)) return;
    const caret = selected();
    // In a menu of the page, the same keys move something else.
    if (!caret || caret.start === last) return;
    last = caret.start;
    events.moved(painter.around(caret.start));
  };
  const type = () => {
    last = -1;
  };
  // Layers of other tools may lie over the text: the editor then hears no click.
  for (const each of windowsAround(editor)) each.addEventListener('click', click, options);
  editor.addEventListener('keyup', move, options);
  editor.addEventListener('input', type, options);
}
