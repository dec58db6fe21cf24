/** The box that an element belongs to: what the content script looks for before it knows any family. */

type Field = HTMLTextAreaElement | HTMLInputElement;

const oneLine = ['text', 'search', 'url'];

/** True for a field that holds text and reports its selection. */
export function isField(element: Element): element is Field {
  if (element.tagName === 'TEXTAREA') return true;
  return element.tagName === 'INPUT' && oneLine.includes((element as HTMLInputElement).type);
}

/** Quill 1 takes a paste by way of a region beside its editor, which has the focus for a moment. */
function besideQuill(element: Element): HTMLElement | null {
  const aside = element.closest('.ql-clipboard');
  return aside?.parentElement?.querySelector<HTMLElement>(':scope > .ql-editor') ?? null;
}

/** The outermost editable region around the element: editors nest islands inside their own. */
function hostOf(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const value = each.getAttribute('contenteditable');
    if (value !== null && value !== 'false') host = each as HTMLElement;
  }
  return host;
}

/** The post of a block editor, whose blocks are editable one by one. */
export const post = '.is-root-container';

/** While several blocks are selected, the region around the post may have the focus. */
function postAround(element: Element): HTMLElement | null {
  const own = element.closest<HTMLElement>(post);
  if (own) return own;
  return element.matches('.block-editor-writing-flow') ? element.querySelector(post) : null;
}

/** The form field, post or editable region that an element is or is in; null when it is in none. */
export function boxAround(element: Element): HTMLElement | null {
  if (isField(element)) return element;
  return besideQuill(element) ?? postAround(element) ?? hostOf(element);
}
