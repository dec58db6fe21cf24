/** Tabs that the extension itself has opened. */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';
import type { Session } from './session.ts';

/** Waits for the tab that shows one of our own pages, `sidebar.html#practice` or the like. */
export function findOpenPage({ browser, origin }: Session, file: string): Promise<Page> {
  return until(`${file} is open in a tab`, async () => {
    for (const page of await browser.pages()) {
      // Firefox's driver calls a tab that the extension opened `about:blank`; the tab itself knows where it is.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address === `${origin}/${file}`) return page;
    }
    return null;
  });
}

/** How many tabs show one of our own pages. */
export async function countOpenPages({ browser, origin }: Session, file: string): Promise<number> {
  const addresses = await Promise.all(
    (await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')),
  );
  return addresses.filter((address) => address === `${origin}/${file}`).length;
}
