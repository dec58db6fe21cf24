/**
 * Makes sure that the person could see a part of ours before a press in it is obeyed: a page may lay something over it,
 * or make it fade, and so have something else pressed than the person believes.
 */
import { shadowRootOf } from '../browser/closed-root.ts';
import { parentOf } from '../sites/index.ts';
import { isInside } from './layout/visible.ts';

/** CSS pixels from the edge of a part, within which corners may be round. */
const inset = 14;

/** Milliseconds after which the browser counts as having no answer. */
const patience = 500;

/** How much smaller or larger than laid out a part may be shown by the page's zoom. */
const least = 0.5;
const most = 2;

/** Values under which a style changes nothing that is seen. */
const plain: Readonly<Record<string, RegExp>> = {
  opacity: /^1$/,
  visibility: /^visible$/,
  // People who cannot bear bright pages have them inverted.
  filter: /^(?:none|(?:\s*(?:invert\(1\)|hue-rotate\([^)]*\)))+)$/,
  transform: /^(?:none|matrix\(1, 0, 0, 1, [^,]+, [^,]+\))$/,
  scale: /^none$/,
  rotate: /^none$/,
  'clip-path': /^none$/,
  'mask-image': /^none$/,
  'mix-blend-mode': /^normal$/,
};

/**
 * Chromium tells whether an element is seen whole, whatever pointers go through; but it takes the unpainted backdrop
 * of any popover above for a cover (measured).
 */
interface SeeingOptions extends IntersectionObserverInit {
  readonly trackVisibility: true;
  /** Milliseconds. */
  readonly delay: number;
}
interface SeeingEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * @param part of our root: the sidebar's frame, the card
 * @param root the closed root that it stands in
 */
export async function isSeen(part: HTMLElement, root: ShadowRoot): Promise<boolean> {
  const host = root.host as HTMLElement;
  if (!host.matches(':popover-open') || !isOnTop(part, root) || !isPlain(host, part)) return false;
  return !isUnderTopLayer(host, part) || (canTell() && (await isVisible(part)));
}

/** A pointer meets the part wherever it could be pressed. */
function isOnTop(part: HTMLElement, root: ShadowRoot): boolean {
  const page = root.host.getRootNode() as Document | ShadowRoot;
  const { left, top, right, bottom } = part.getBoundingClientRect();
  if (right - left < 2 * inset || bottom - top < 2 * inset) return false;
  const xs = [left + inset, (left + right) / 2, right - inset];
  const ys = [top + inset, (top + bottom) / 2, bottom - inset];
  return xs.every((x) =>
    ys.every((y) => {
      const hit = root.elementFromPoint(x, y);
      return page.elementFromPoint(x, y) === root.host && hit !== null && part.contains(hit);
    }),
  );
}

/** Nothing around our host makes it fade, shrink or lose its shape. */
function isPlain(host: HTMLElement, part: HTMLElement): boolean {
  for (let each: Element | null = host; each; each = parentOf(each)) {
    const style = getComputedStyle(each);
    const isOdd = ([name, usual]: [string, RegExp]) => !usual.test(style.getPropertyValue(name));
    if (Object.entries(plain).some(isOdd)) return false;
  }
  const zoom = part.currentCSSZoom ?? 1;
  return zoom >= least && zoom <= most;
}

function canTell(): boolean {
  return 'isVisible' in IntersectionObserverEntry.prototype;
}

/** The browser's own answer, in the next frame. */
function isVisible(part: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const options: SeeingOptions = { trackVisibility: true, delay: 100 };
    const end = (isSeenWhole: boolean) => {
      clearTimeout(late);
      observer.disconnect();
      resolve(isSeenWhole);
    };
    const observer = new IntersectionObserver((entries: readonly SeeingEntry[]) => {
      end(entries.at(-1)?.isVisible === true);
    }, options);
    const late = setTimeout(() => end(false), patience);
    observer.observe(part);
  });
}

/**
 * Something else in the top layer lies over the part. It is not told which of two is above, nor are pointers a help,
 * for it may let them through: so any counts.
 */
function isUnderTopLayer(host: HTMLElement, part: HTMLElement): boolean {
  const own = part.getBoundingClientRect();
  return topLayerIn(document).some((each) => {
    if (each === host || isInside(host, each)) return false;
    const other = each.getBoundingClientRect();
    const isBeside = other.right <= own.left || other.left >= own.right;
    const isApart = isBeside || other.bottom <= own.top || other.top >= own.bottom;
    return !isApart || hasBackdrop(each);
  });
}

/** A popover has one too, over all of the viewport; seen only if the page has painted it. */
function hasBackdrop(element: Element): boolean {
  const { backgroundImage, backdropFilter, boxShadow } = getComputedStyle(element, '::backdrop');
  return [backgroundImage, backdropFilter, boxShadow].some((value) => value && value !== 'none');
}

function topLayerIn(root: Document | ShadowRoot): Element[] {
  const found = [...root.querySelectorAll(':popover-open, :modal, :fullscreen')];
  for (const each of root.querySelectorAll('*')) {
    const inner = shadowRootOf(each);
    if (inner) found.push(...topLayerIn(inner));
  }
  return found;
}
