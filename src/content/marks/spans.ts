/** Live spans of an editor's text that know where on the screen they are. */
import { isField, type Reading, type Span } from '../../editors/index.ts';

export interface LiveSpan {
  /** In CSS pixels of the viewport, one rectangle a line; not clipped. */
  rects(): readonly DOMRect[];
  release(): void;
}

/** A live range over a field's value: Chromium 148 and later (https://github.com/WICG/opaque-range). */
interface OpaqueRange {
  getClientRects(): DOMRectList;
  disconnect?(): void;
}
interface WithValueRange {
  createValueRange?(start: number, end: number): OpaqueRange;
}

export interface Ruler {
  span(reading: Reading, span: Span): LiveSpan;
  /** Called before rectangles are read, when the text, the size or the place may be others. */
  refresh(): void;
}

function regionRuler(): Ruler {
  return {
    refresh: () => {},
    span: ({ map }, span) => {
      const range = map?.range(span);
      return { rects: () => (range ? [...range.getClientRects()] : []), release: () => {} };
    },
  };
}

function valueRuler(field: HTMLElement & WithValueRange): Ruler {
  return {
    refresh: () => {},
    span: (_reading, { start, end }) => {
      const range = field.createValueRange?.(start, end);
      return {
        rects: () => (range ? [...range.getClientRects()] : []),
        release: () => range?.disconnect?.(),
      };
    },
  };
}

/** The ruler for an editor; `mirrored` makes one for fields in browsers without ranges over their value. */
export function rulerFor(
  editor: HTMLElement,
  mirrored: (field: HTMLTextAreaElement | HTMLInputElement) => Ruler,
): Ruler {
  if (!isField(editor)) return regionRuler();
  return 'createValueRange' in editor ? valueRuler(editor as HTMLElement) : mirrored(editor);
}
