/** Our host in the page: Post stays within reach beside it, and a page that throws it out is left in peace. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { focusComposer, post, readModel } from '../harness/composer.ts';
import { harmless } from '../harness/drafts.ts';
import { clickButton, readButtonBox, readSidebarBox } from '../harness/host.ts';
import { typeLikeAPerson } from '../harness/keys.ts';
import { type Network, openNetwork } from '../harness/network.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
beforeEach(() => storeSettings(session, { version: 1 }));
afterAll(() => session?.close());

const [draft = ''] = harmless;

async function openAt(network: Network, width: number, height: number): Promise<Page> {
  const { page } = await openNetwork(session, network);
  await page.setViewport({ width, height });
  await focusComposer(page, network);
  await until('the button is there', () => readButtonBox(page));
  return page;
}

const networks: readonly Network[] = ['x', 'facebook', 'mastodon'];

describe.each(networks)('on %s', (network) => {
  it('opens by itself in a wide window, and Post is pressed beside it', async () => {
    const page = await openAt(network, 1366, 768);
    await until('the sidebar is open', () => readSidebarBox(page));
    await typeLikeAPerson(page, draft);
    expect(await post(page, network)).toBe(draft);
    await page.close();
  });

  it('stays closed in a narrow window until its button is pressed, and Post is pressed beside it', async () => {
    const page = await openAt(network, 320, 640);
    expect(await readSidebarBox(page)).toBeNull();
    await clickButton(page);
    const box = await until('the sidebar is open', () => readSidebarBox(page));
    expect(box.bottom - box.top).toBeLessThanOrEqual(324);
    await typeLikeAPerson(page, draft);
    expect(await post(page, network)).toBe(draft);
    await page.close();
  });
});

it('gives up quietly when the page removes it again and again', async () => {
  const page = await openAt('x', 1366, 768);
  const removals = await page.evaluate(async () => {
    let count = 0;
    for (let turn = 0; turn < 30; turn++) {
      const host = document.querySelector('[popover="manual"]');
      if (host) count++;
      host?.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return count;
  });
  expect(removals).toBeGreaterThan(1);
  expect(removals).toBeLessThanOrEqual(5);
  await typeLikeAPerson(page, draft);
  expect(await readModel(page)).toBe(draft);
  await page.close();
});
