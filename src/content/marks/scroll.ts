/** Scrolls one box by as little as shows a line of text in it. */
import type { Box } from '../layout/box.ts';
import { viewportOf } from '../layout/frames.ts';
import { innerBox } from '../layout/visible.ts';

/** @param find where the line is now; asked again each time, for an outer box may have been scrolled since */
export function scrollIntoView(scroller: Element, find: () => Box | undefined): void {
  const line = find();
  if (!line) return;
  const page = scroller.ownerDocument;
  const isPage = scroller === page.scrollingElement;
  const { top, bottom } = isPage ? viewportOf(page) : innerBox(scroller);
  const height = line.bottom - line.top;
  const margin = Math.max(0, Math.min(height, (bottom - top - height) / 2));
  if (line.top < top) scroller.scrollTop += line.top - top - margin;
  else if (line.bottom > bottom) scroller.scrollTop += line.bottom - bottom + margin;
}
