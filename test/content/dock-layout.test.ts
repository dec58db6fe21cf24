/** Where the sidebar goes: never over the composer and its Post button where there is room elsewhere. */
import { describe, expect, it } from 'vitest';
import { isEmpty, overlap } from '../../src/content/layout/box.ts';
import { layOutDock } from '../../src/content/layout/dock-layout.ts';

const desk = { width: 1366, height: 768 };
const phone = { width: 360, height: 640 };
const place = { open: true, side: 'end', width: 360 } as const;
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});
const middle = box(383, 100, 983, 400);

function covered(layout: ReturnType<typeof layOutDock>, clear: ReturnType<typeof box>): boolean {
  const { left, top, width, height } = layout;
  return !isEmpty(overlap(box(left, top, left + width, top + height), clear));
}

describe('layOutDock', () => {
  it('stands at the side it was given, at its full width, when there is room', () => {
    expect(layOutDock(desk, middle, place, false)).toEqual({
      edge: 'right',
      left: 1006,
      top: 0,
      width: 360,
      height: 768,
    });
    expect(layOutDock(desk, middle, { ...place, side: 'start' }, false)).toMatchObject({
      edge: 'left',
      left: 0,
      width: 360,
    });
  });

  it('takes sides by the direction of the page', () => {
    expect(layOutDock(desk, middle, place, true).edge).toBe('left');
    expect(layOutDock(desk, middle, { ...place, side: 'start' }, true).edge).toBe('right');
  });

  it('goes to the other side rather than over the composer', () => {
    const atEnd = box(800, 100, 1350, 400);
    const layout = layOutDock(desk, atEnd, place, false);
    expect(layout).toMatchObject({ edge: 'left', width: 360 });
    expect(covered(layout, atEnd)).toBe(false);
  });

  it('becomes narrower when neither side has its full width', () => {
    const wide = box(320, 100, 1060, 400);
    const layout = layOutDock(desk, wide, place, false);
    expect(layout.edge).toBe('left');
    expect(layout.width).toBe(312);
    expect(covered(layout, wide)).toBe(false);
  });

  it('becomes a sheet when neither side has room', () => {
    const full = box(100, 100, 1300, 400);
    const layout = layOutDock(desk, full, place, false);
    expect(layout.edge).toBe('bottom');
    expect(covered(layout, full)).toBe(false);
  });

  it('is a sheet of at most half the height in a narrow window', () => {
    const top = box(0, 0, 360, 250);
    const layout = layOutDock(phone, top, place, false);
    expect(layout).toEqual({ edge: 'bottom', left: 0, top: 320, width: 360, height: 320 });
    expect(covered(layout, top)).toBe(false);
  });

  it('is a lower sheet when the composer comes down far', () => {
    const tall = box(0, 0, 360, 440);
    const layout = layOutDock(phone, tall, place, false);
    expect(layout.height).toBe(192);
    expect(covered(layout, tall)).toBe(false);
  });

  it('is a sheet at the top when the composer is at the bottom', () => {
    const low = box(0, 400, 360, 640);
    const layout = layOutDock(phone, low, place, false);
    expect(layout).toMatchObject({ edge: 'top', top: 0, height: 320 });
    expect(covered(layout, low)).toBe(false);
  });

  it('keeps a width from elsewhere within what can be read', () => {
    const left = box(0, 0, 200, 200);
    expect(layOutDock(desk, left, { ...place, width: 20 }, false).width).toBe(280);
    expect(layOutDock(desk, left, { ...place, width: 5000 }, false).width).toBe(560);
  });
});
