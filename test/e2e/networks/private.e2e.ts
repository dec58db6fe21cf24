/** Private boxes of every network: nothing of ours comes into the page, and what is typed there is not read. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { harmless, tagged, withMission } from '../harness/drafts.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { findSidebar, lookForSidebar } from '../harness/sidebar.ts';
import { Box } from './box.ts';
import { describeBox } from './describe.ts';
import { closed } from './index.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const view = { width: 1366, height: 768 };
const [draft = ''] = tagged.text.split('\n');
const [harm = ''] = harmless;

const hasHost = (page: Page) => page.evaluate(() => document.querySelector('[popover]') !== null);

describe.each(closed)('%s', (_, network, composer) => {
  it('is left alone', async () => {
    const box = await Box.open(session, network, composer, view);
    await box.focus();
    await box.type(draft);
    await box.waitForModel(draft);
    expect(await describeBox(box)).toEqual({ kind: null });
    // Our content script hears the keys before the page does: what it would put there is there by now.
    expect(await hasHost(box.page)).toBe(false);
    expect(await lookForSidebar(session, box.page)).toBeNull();
    expect(await box.post()).toEqual([draft]);
    expect(box.errors).toEqual([]);

    // It is at work here: another composer of the page is read, in the same page unless this box is in its way.
    const next = network.composers.find(
      ({ kind, address }) => kind !== null && address === composer.address,
    );
    if (next) {
      const isInTheWay = composer.open !== undefined;
      const open = await (isInTheWay ? Box.open(session, network, next, view) : box.beside(next));
      await open.focus();
      const sidebar = await findSidebar(session, open.page);
      await open.type(harm);
      await waitForCheck(sidebar, harm.length);
    }
    await box.page.close();
  });
});
