// @ts-check
/** Opens the extension's own pages in a tab. */
import { until } from './until.mjs';

/**
 * @param {import('../browsers.mjs').Launched & { kind: import('../browsers.mjs').Kind }} session
 * @param {string} file `options.html`, `popup.html` or `sidebar.html`, with a query or hash if need be
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export async function openOwnPage({ browser, kind, origin }, file) {
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
