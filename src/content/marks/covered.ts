/** Whether something else of the page stands over a place in an editor, such as a menu that has opened. */
import { parentOf } from '../../sites/index.ts';
import type { Box } from '../layout/box.ts';
import { elementAt } from '../layout/frames.ts';
import { isInside } from '../layout/visible.ts';

/** From this share of opacity on, a background hides what is under it. */
const dense = 0.6;

const pictures = new Set(['IMG', 'VIDEO', 'IFRAME', 'EMBED', 'OBJECT']);

/** Asks the browser what stands at a place, which is slow, once for each place until told to look again. */
export class Cover {
  readonly #editor: Element;
  readonly #known = new Map<number, boolean>();

  constructor(editor: Element) {
    this.#editor = editor;
  }

  lookAgain(): void {
    this.#known.clear();
  }

  /** For the middle of a box, CSS pixels of our viewport. */
  hides({ left, top, right, bottom }: Box): boolean {
    const [x, y] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
    const key = y * widest + x;
    let found = this.#known.get(key);
    if (found === undefined) {
      found = isCovered(this.#editor, x, y);
      this.#known.set(key, found);
    }
    return found;
  }
}

/** More than the pixels of any line, so that each place has a number of its own. */
const widest = 1e5;

function isCovered(editor: Element, x: number, y: number): boolean {
  const hit = elementAt(x, y);
  if (!hit || isInside(hit, editor)) return false;
  // A layer over the text that lets it show through, as some editors and checkers have, hides nothing.
  for (let each: Element | null = hit; each && !isInside(editor, each); each = parentOf(each)) {
    if (hides(each)) return true;
  }
  return false;
}

function hides(element: Element): boolean {
  if (pictures.has(element.tagName)) return true;
  return opacityOf(getComputedStyle(element).backgroundColor) >= dense;
}

/** Of a colour as styles are computed: the share after its comma or slash, or 1. */
function opacityOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const share = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/u.exec(colour);
  return share ? Number(share[1] ?? share[2]) : 1;
}
