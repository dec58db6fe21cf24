/** Detector: the host of each link, without scheme, port and path. */
import type { Link } from '../../text/url.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

export function host({ text, links }: Reading): readonly Hit[] {
  return links.map((link) => hostOf(text, link));
}

/** Where the host of a link stands in the text. */
export function hostOf(text: string, { start, end, scheme }: Link): Hit {
  const from = scheme ? text.indexOf('://', start) + 3 : start;
  const length = text.slice(from, end).search(/[:/?#]/);
  return { start: from, end: length < 0 ? end : from + length };
}
