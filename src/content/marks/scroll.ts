/** Scrolls one box by as little as shows a line of text in it. */
import type { Box } from '../layout/box.ts';

/** @param find where the line is now; asked again each time, for an outer box may have been scrolled since */
export function scrollIntoView(scroller: Element, find: () => Box | undefined): void {
  const line = find();
  if (!line) return;
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  const bottom = top + scroller.clientHeight;
  const height = line.bottom - line.top;
  const margin = Math.max(0, Math.min(height, (bottom - top - height) / 2));
  if (line.top < top) scroller.scrollTop += line.top - top - margin;
  else if (line.bottom > bottom) scroller.scrollTop += line.bottom - bottom + margin;
}
