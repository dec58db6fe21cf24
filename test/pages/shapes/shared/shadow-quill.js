/** Quill 1 in an open shadow root: it looks for the selection in the document alone, so it is shown the way in. */
import Quill from 'quill-1';

/** A `br` holds no caret; the place before it in its parent does. */
function placeOf(node, offset) {
  if (node.tagName !== 'BR') return [node, offset];
  return [node.parentNode, [...node.parentNode.childNodes].indexOf(node)];
}

/**
 * @param {ShadowRoot} root
 * @param {Element} place inside it
 * @param {object} [options] of Quill
 */
export function startShadowQuill(root, place, options = {}) {
  const quill = new Quill(place, { theme: 'snow', modules: { toolbar: false }, ...options });
  const { selection } = quill;
  // Chromium answers from the root, Firefox from the document.
  const chosen = () => root.getSelection?.() ?? document.getSelection();
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const native = chosen();
    return native?.rangeCount > 0 ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (node, offset, endNode = node, endOffset = offset) => {
    if (!node?.parentNode || !endNode.parentNode) return;
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    chosen().setBaseAndExtent(...placeOf(node, offset), ...placeOf(endNode, endOffset));
  };
  return quill;
}
