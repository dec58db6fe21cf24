/** Where the sidebar goes: at the side it was given, at the other when it would cover the composer, or as a sheet. */
import type { Place } from '../../settings/schema.ts';
import type { Box } from './box.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface DockLayout extends Size {
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
  readonly left: number;
  readonly top: number;
}

type Side = 'left' | 'right';

/** CSS pixels. Up to `narrow` there is no room beside a composer. */
const narrow = 600;
export const widths = { least: 280, most: 560 };
const leastSheet = 160;
const gap = 8;

const between = (least: number, value: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Lays the sidebar out so that `clear` stays uncovered wherever that is possible. */
export function layOutDock(view: Size, clear: Box, place: Place, rtl: boolean): DockLayout {
  const preferred: Side = (place.side === 'end') === rtl ? 'left' : 'right';
  if (view.width <= narrow) return layOutSheet(view, clear, 0, view.width);
  const room = { left: clear.left - gap, right: view.width - clear.right - gap };
  const wanted = between(widths.least, place.width, widths.most);
  const other: Side = preferred === 'left' ? 'right' : 'left';
  const wider = room[other] > room[preferred] ? other : preferred;
  const edge = [preferred, other, wider].find(
    (side, turn) => room[side] >= (turn < 2 ? wanted : widths.least),
  );
  if (!edge) {
    const width = Math.min(view.width, widths.most);
    return layOutSheet(view, clear, preferred === 'left' ? 0 : view.width - width, width);
  }
  const width = Math.floor(Math.min(wanted, room[edge]));
  return {
    edge,
    left: edge === 'left' ? 0 : view.width - width,
    top: 0,
    width,
    height: view.height,
  };
}

/** At the bottom, or at the top when the composer leaves more room there; at most half the height. */
function layOutSheet(view: Size, clear: Box, left: number, width: number): DockLayout {
  const below = view.height - clear.bottom - gap;
  const above = clear.top - gap;
  const edge = below >= leastSheet || below >= above ? 'bottom' : 'top';
  const room = Math.floor(edge === 'bottom' ? below : above);
  const half = Math.floor(view.height / 2);
  const height = Math.min(half, Math.max(leastSheet, room));
  return { edge, left, top: edge === 'top' ? 0 : view.height - height, width, height };
}
