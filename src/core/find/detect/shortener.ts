/** Detector: links of public shorteners, which hide where they lead. The name of such a service alone is none. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { shorteners } from './data/shorteners.ts';
import { hostOf } from './host.ts';

export function shortener({ text, links }: Reading): readonly Hit[] {
  return links
    .filter((link) => {
      const hasPath = /^(?::\d+)?\/[^/]/.test(text.slice(hostOf(text, link).end, link.end));
      return hasPath && shorteners.has(link.host.replace(/^www\./, ''));
    })
    .map(({ start, end }) => ({ start, end }));
}
