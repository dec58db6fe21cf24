/** Other extensions at the same box, and a page that forbids all that a page can forbid. */
import { expect } from 'vitest';
import type { Place } from '../../harness/network.ts';
import type { Cell } from '../cell.ts';
import type { Mode } from '../mode.ts';
import { applyFix, oneLine, remarked, waitForRemark } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';

export const others: Mode = {
  id: 'others',
  title: 'another checker at the box, a strict CSP and trusted types do not get in the way',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    await besideAnother(cell);
    const attended = await cell.attended(remarked(cell), {
      change: (place) => forbid(place, cell),
    });
    await applyFix(attended, remarked(cell));
  },
};

async function besideAnother(cell: Cell): Promise<void> {
  const box = await cell.load();
  const editor = await box.element();
  await editor.evaluate(addChecker);
  const attended = { box, sidebar: await cell.attendTo(box, remarked(cell)) };
  await waitForRemark(attended.sidebar);
  await editor.evaluate(highlight);
  await applyFix(attended, remarked(cell));
  expect(await box.read()).toBe(await box.model());
  const left = await editor.evaluate((element) => ({
    attribute: element.getAttribute('data-gramm'),
    overlays: element.ownerDocument.querySelectorAll('other-checker').length,
    highlights: CSS.highlights.has('other'),
  }));
  // CKEditor itself takes every attribute off that it does not know, as it draws its root anew.
  const attribute = cell.setUp === 'ckeditor 5' ? null : 'true';
  expect(left).toEqual({ attribute, overlays: 2, highlights: true });
}

/** Runs in the page: marks the box as its own, and puts an overlay over it and one beside it. */
function addChecker(editor: Element): void {
  const page = editor.ownerDocument;
  editor.setAttribute('data-gramm', 'true');
  editor.setAttribute('data-gramm_editor', 'true');
  editor.setAttribute('spellcheck', 'true');
  const { left, top, width, height } = editor.getBoundingClientRect();
  for (const parent of [page.body, page.documentElement]) {
    const overlay = page.createElement('other-checker');
    overlay.style.cssText = `position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; pointer-events: none; z-index: 2147483647`;
    overlay.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="border-bottom: 2px solid">wavy</div>';
    parent.append(overlay);
  }
}

/** Runs in the page: a second highlighter over the same words. */
function highlight(editor: Element): void {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  CSS.highlights.set('other', new Highlight(range));
}

/** Nothing but the page's own files; and markup from text only through a policy of the page's own. */
function forbid(place: Place, { setUp }: Cell): Place {
  const { frames, scripts, types } = setUp === 'gutenberg in a canvas' ? needed : forbidden;
  const policy =
    `default-src 'none'; script-src 'self' 'nonce-own' ${scripts}; style-src 'self' 'unsafe-inline'; ` +
    `img-src 'self' data:; frame-src ${frames}; worker-src 'none'; connect-src 'none'${types}`;
  const own = `<script nonce="own">trustedTypes?.createPolicy('default', { createHTML: (text) => text });</script>`;
  const html = place.html
    .replaceAll('<script>', '<script nonce="own">')
    .replace(/<meta charset="utf-8">/u, (tag) => `${tag}${own}`);
  return { ...place, html, policy };
}

const forbidden = {
  frames: "'none'",
  scripts: '',
  types: "; require-trusted-types-for 'script'",
};

/**
 * What Gutenberg's canvas itself does not do without: the frame that it makes, the two scripts that it writes into it
 * (by their hashes), and markup from text there, where no policy of the page's reaches.
 */
const needed = {
  frames: 'blob:',
  scripts:
    "'sha256-Ab4XY87C+5uFAaNDtQ+4UTgs8t6MTnQmMtSsZCvmoiw=' 'sha256-ehBD9wGNfnN0flaZIjbVClW1//FJFsATigcdVB4VdMQ='",
  types: '',
};
