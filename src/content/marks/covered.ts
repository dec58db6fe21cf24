/** Whether something else of the page stands over a place in an editor, such as a menu that has opened. */
import { parentOf } from '../layout/visible.ts';

/** From this share of opacity on, a background hides what is under it. */
const dense = 0.6;

const pictures = new Set(['IMG', 'VIDEO', 'IFRAME', 'EMBED', 'OBJECT']);

/** The point is in CSS pixels of the editor's viewport. */
export function isCovered(editor: Element, page: Document | ShadowRoot, x: number, y: number) {
  const hit = page.elementFromPoint(x, y);
  if (!hit || editor.contains(hit)) return false;
  // A layer over the text that lets it show through, as some editors and checkers have, hides nothing.
  for (let each: Element | null = hit; each && !each.contains(editor); each = parentOf(each)) {
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
