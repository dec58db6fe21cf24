/** What the sidebar must not cover: the composer with the button that publishes it. */
import { parentOf, type Site } from '../../sites/index.ts';
import { type Box, union } from './box.ts';
import { boxOf } from './frames.ts';

const anyButton = 'button, [role="button"], input[type="submit"]';

/** Buttons farther from the editor than this belong to something else; CSS pixels. */
const reach = 400;

/** The nearest ancestor that holds a button; the site's own publishing button is looked for first. */
function buttonsBy(editor: Element, site: Site): readonly Element[] {
  const own = site.post ? nearest(editor, site.post) : [];
  return own.length > 0 ? own : nearest(editor, anyButton);
}

function nearest(editor: Element, selector: string): readonly Element[] {
  for (let each = parentOf(editor); each && each !== document.body; each = parentOf(each)) {
    const found = each.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** Where the buttons are that publish, in the viewport: the site's own, else what submits a form. */
export function postBoxes(editor: Element, site: Site): readonly Box[] {
  const own = site.post ? nearest(editor, site.post) : [];
  return (own.length > 0 ? own : nearest(editor, '[type="submit"]')).map(boxOf);
}

/** The box around the editor and its buttons, in the viewport. */
export function keepClear(editor: Element, site: Site): Box {
  const own = boxOf(editor);
  let box = own;
  for (const button of buttonsBy(editor, site)) {
    const each = boxOf(button);
    const isNear = each.top < own.bottom + reach && each.bottom > own.top - reach;
    if (each.right > each.left && isNear) box = union(box, each);
  }
  return box;
}
