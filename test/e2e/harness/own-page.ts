/** Opens the extension's own pages in a tab. */
import type { Page } from 'puppeteer-core';
import { kind, type Session } from './session.ts';
import { until } from './until.ts';

/**
 * @param file `options.html`, `popup.html` or `sidebar.html`, with a query or hash if need be
 */
export async function openOwnPage({ browser, origin }: Session, file: string): Promise<Page> {
  const page = await browser.newPage();
  const going = page.goto(`${origin}/${file}`);
  // Firefox goes there, but its driver cannot tell: the promise never settles well. The address is asked for instead.
  if (kind === 'firefox') going.catch(() => {});
  else await going;
  await until(`${file} is open`, () =>
    page.evaluate(
      (start) => location.href.startsWith(start) && document.readyState === 'complete',
      origin,
    ),
  );
  return page;
}
