/** The extension is updated under an open draft, its background is stopped, the page comes back from history. */
import { expect } from 'vitest';
import { waitForCheck } from '../../../../scripts/drive/sidebar.mjs';
import { until } from '../../../../scripts/drive/until.mjs';
import { readMarks } from '../../harness/closed-root.ts';
import { tagged } from '../../harness/drafts.ts';
import { readSidebarBox } from '../../harness/host.ts';
import { lookForSidebar } from '../../harness/sidebar.ts';
import { grantedAddress } from '../build.ts';
import type { Attended, Cell } from '../cell.ts';
import type { Mode } from '../mode.ts';
import { applyFix, oneLine, remarked, waitForRemark } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';

export const restart: Mode = {
  id: 'restart',
  title: 'the sidebar is back after an update, a stopped background and a return from history',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    const attended = await cell.attended(remarked(cell));
    await waitForRemark(attended.sidebar);
    if (cell.kind === 'chromium') await stopBackground(cell, attended);
    await update(cell, attended);
    await comesBack(cell);
  },
};

/** Nothing that is typed waits for the background. */
async function stopBackground(cell: Cell, { box, sidebar }: Attended): Promise<void> {
  const { browser, origin } = await cell.stage.session();
  const target = browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
  await (await target?.worker())?.close();
  const text = `${remarked(cell)} Oui`;
  await box.type(' Oui');
  await waitForCheck(sidebar, text.length);
  await applyFix({ box, sidebar }, text);
}

/** Installed again over itself, as by an update. */
async function update(cell: Cell, { box, sidebar }: Attended): Promise<void> {
  const session = await cell.stage.session();
  const { page } = box;
  const text = await box.model();
  // In a page that has just loaded, the old copy goes at the next focus only.
  await page.waitForFunction(() => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return loaded !== undefined && performance.now() - loaded.loadEventEnd > 1000;
  });
  await session.browser.installExtension(cell.stage.extension);
  const renewed = await until('another sidebar is in the page', async () => {
    const found = await lookForSidebar(session, page);
    return found === sidebar ? null : found;
  });
  await waitForCheck(renewed, text.length);
  expect(await page.$$eval('[popover="manual"]', ({ length }) => length)).toBe(1);
  const longer = `${text} ${tagged.before}`;
  await box.type(` ${tagged.before}`);
  await box.becomes(longer);
  await waitForCheck(renewed, longer.length);
  await applyFix({ box, sidebar: renewed }, longer);
}

/** Kept by the browser or loaded anew, the page has its sidebar. */
async function comesBack(cell: Cell): Promise<void> {
  const { box } = await cell.attended(remarked(cell));
  const { page } = box;
  await page.goto(`${grantedAddress}elsewhere`);
  await page.evaluate(() => history.back());
  await until('the page is back', () => page.evaluate("location.pathname === '/'"));
  await box.isThere();
  await box.click();
  await until('the sidebar is open', () => readSidebarBox(page));
  await box.clear();
  await box.type(remarked(cell));
  await box.becomes(remarked(cell));
  await until('the words are marked', async () => (await readMarks(page)).length > 0);
}
