/** The window that an editor lives in, which may be that of a frame: what an engine checks and hears belongs to it. */

export type View = Window & typeof globalThis;

/** The window of the node's own document; ours for a document without one. */
export function viewOf(node: Node): View {
  const page = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return (page?.defaultView ?? globalThis) as View;
}
