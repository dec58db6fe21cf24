/** Tells when an element stands elsewhere though nothing scrolled and no size changed: the layout shifted, a transform ran. */
import { holderOf } from '../../sites/index.ts';

/** Shares of the element in sight; a change from one to another is told. */
const steps = Array.from({ length: 101 }, (_, index) => index / 100);

/**
 * The browser itself watches a frame drawn round the element where it stands now, and tells when the element leaves
 * it: no timer, and nothing at all while the page is still.
 */
export function watchPlace(element: Element, moved: () => void, signal: AbortSignal): void {
  const own = element.ownerDocument.defaultView ?? window;
  let observer: IntersectionObserver | null = null;
  const watch = () => {
    observer?.disconnect();
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    // Another observer tells when it has a size again.
    if (width === 0 || height === 0) return;
    const edges = [top, own.innerWidth - right, own.innerHeight - bottom, left];
    const rootMargin = edges.map((edge) => `${-Math.floor(edge)}px`).join(' ');
    let isFirst = true;
    const tell = () => {
      // It tells at once where the element stands, which is no news.
      if (isFirst) {
        isFirst = false;
        return;
      }
      moved();
      watch();
    };
    observer = new own.IntersectionObserver(tell, {
      root: element.ownerDocument,
      rootMargin,
      threshold: steps,
    });
    observer.observe(element);
  };
  watch();
  const size = new own.ResizeObserver(watch);
  size.observe(element);
  own.addEventListener('resize', watch, { passive: true, signal });
  const stop = () => {
    observer?.disconnect();
    size.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });
  const frame = holderOf(element.ownerDocument);
  if (frame) watchPlace(frame, moved, signal);
}
