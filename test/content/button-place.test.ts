// @vitest-environment happy-dom
/** Where the button may stand: beside the composer, whole, over nothing that can be pressed. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isEmpty, overlap } from '../../src/content/layout/box.ts';
import { cornersBy, covers, isInSight } from '../../src/content/layout/button-place.ts';

const size = { width: 40, height: 28 };
const view = { width: 800, height: 600 };
const editor = { left: 100, top: 100, right: 500, bottom: 220 };

describe('cornersBy', () => {
  it.each([false, true])('never offers a place over the text (right to left: %s)', (rtl) => {
    const corners = cornersBy(editor, size, rtl);
    expect(corners.length).toBeGreaterThan(4);
    for (const { left, top } of corners) {
      const button = { left, top, right: left + size.width, bottom: top + size.height };
      expect(isEmpty(overlap(button, editor))).toBe(true);
    }
  });

  it('begins after the last line, on the side where lines end', () => {
    expect(cornersBy(editor, size, false)[0]).toEqual({ left: 506, top: 192 });
    expect(cornersBy(editor, size, true)[0]).toEqual({ left: 54, top: 192 });
  });
});

describe('isInSight', () => {
  it('wants the whole button in the window and clear of the sidebar', () => {
    const dock = { left: 440, top: 0, right: 800, bottom: 600 };
    expect(isInSight({ left: 400, top: 10 }, size, view, null)).toBe(true);
    expect(isInSight({ left: 400, top: 10 }, size, view, dock)).toBe(true);
    expect(isInSight({ left: 401, top: 10 }, size, view, dock)).toBe(false);
    expect(isInSight({ left: 761, top: 10 }, size, view, null)).toBe(false);
    expect(isInSight({ left: 10, top: -1 }, size, view, null)).toBe(false);
  });
});

describe('covers', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['<button><i id="hit"></i></button>', 2],
    ['<div role="button" id="hit"></div>', 2],
    ['<div contenteditable="true"><p id="hit"></p></div>', 2],
    ['<p id="hit">words</p>', 1],
    ['<p id="hit"> <b>words</b> </p>', 0],
    ['<div id="hit"></div>', 0],
  ])('%s', (html, expected) => {
    document.body.innerHTML = html;
    vi.spyOn(document, 'elementFromPoint').mockReturnValue(document.getElementById('hit'));
    expect(covers({ left: 10, top: 10 }, size)).toBe(expected);
  });
});
