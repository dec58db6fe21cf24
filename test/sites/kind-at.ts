/** What the sites make of markup at an address, as their content script would. */
import { kindOf, siteOf } from '../../src/sites/index.ts';

/** Where the content script would find itself. */
export function where(address: string) {
  const { hostname, pathname, hash } = new URL(address);
  return { hostname, path: pathname + hash };
}

/** The kind of the first box in the markup, or of the one marked `data-box`; null where it is not read. */
export function kindAt(address: string, html: string): string | null {
  document.body.innerHTML = html;
  const boxes = '[contenteditable], textarea, input';
  const box = document.querySelector('[data-box]') ?? document.querySelector(boxes);
  if (!box) throw new Error('No box in the markup');
  const place = where(address);
  return kindOf(siteOf(box, place), box, place.path);
}
