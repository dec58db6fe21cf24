/** Where on the screen spans of an editor's text are. */
import { isField, type Reading, type Span } from '../../editors/index.ts';
import type { Box } from '../layout/box.ts';
import { shifter } from '../layout/frames.ts';

/** Measures spans of one editor. Nothing of it lives on in the page between two measurements. */
export interface Ruler {
  /** Called before spans are measured: the text, the size or the place may be others. */
  refresh(reading: Reading): void;
  /** In CSS pixels of our viewport, in pieces of lines; not clipped. Empty while the page shows another text. */
  measure(span: Span): readonly Box[];
}

/** A range over a field's value: Chromium 148 and later (https://github.com/WICG/opaque-range). */
interface OpaqueRange {
  getClientRects(): DOMRectList;
  disconnect?(): void;
}
interface WithValueRange {
  createValueRange?(start: number, end: number): OpaqueRange;
}

/** One range serves for all spans: many live ones make every change of the page slower. */
function regionRuler(editor: HTMLElement): Ruler {
  const range = editor.ownerDocument.createRange();
  let map: Reading['map'] = null;
  return {
    refresh: (reading) => {
      map = reading.map;
    },
    measure: (span) => {
      if (!map) return [];
      const { first, last } = map.ends(span);
      // The page may have changed since it was read; it is read again before long.
      if (first.offset > lengthOf(first.node) || last.offset > lengthOf(last.node)) return [];
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      return [...range.getClientRects()].map(shifter(editor.ownerDocument));
    },
  };
}

/** Of a text without taking the text out of the page, which is asked twice for each mark at each key. */
function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
}

function valueRuler(field: HTMLElement & WithValueRange): Ruler {
  return {
    refresh: () => {},
    measure: ({ start, end }) => {
      const range = field.createValueRange?.(start, end);
      const rects = range ? [...range.getClientRects()].map(shifter(field.ownerDocument)) : [];
      range?.disconnect?.();
      return rects;
    },
  };
}

/** The ruler for an editor; `mirrored` makes one for fields in browsers without ranges over their value. */
export function rulerFor(
  editor: HTMLElement,
  mirrored: (field: HTMLTextAreaElement | HTMLInputElement) => Ruler,
): Ruler {
  if (!isField(editor)) return regionRuler(editor);
  return 'createValueRange' in editor ? valueRuler(editor as HTMLElement) : mirrored(editor);
}
