/** What most tests begin with: a composer at its network's address, a draft typed into it, the sidebar beside it. */
import type { Frame, Page } from 'puppeteer-core';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { focusComposer, readModel } from './composer.ts';
import { typeLikeAPerson } from './keys.ts';
import { type Network, openNetwork } from './network.ts';
import type { Session } from './session.ts';
import { findSidebar } from './sidebar.ts';

export interface Writing {
  readonly page: Page;
  readonly sidebar: Frame;
  /** What the page threw. */
  readonly errors: readonly string[];
}

/** Opens a network, types the draft into its composer and waits until the sidebar has checked all of it. */
export async function write(session: Session, network: Network, draft: string): Promise<Writing> {
  const { page, errors } = await openNetwork(session, network);
  await focusComposer(page, network);
  const sidebar = await findSidebar(session, page);
  await typeLikeAPerson(page, draft);
  const model = await readModel(page);
  if (model !== draft) throw new Error(`The composer holds ${JSON.stringify(model)}`);
  // What is shown of an earlier version may be pressed too, but is not written any more: the draft has moved on.
  await waitForCheck(sidebar, draft.length);
  return { page, sidebar, errors };
}

/** At once, as from the clipboard: the person typed it before. */
export async function fill(page: Page, draft: string): Promise<void> {
  await page.evaluate((text) => {
    const editor = document.activeElement;
    if (editor instanceof HTMLTextAreaElement) document.execCommand('insertText', false, text);
    else {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      // Firefox takes the text from the event itself.
      const firefox = { data: text, dataType: 'text/plain' };
      const options = { clipboardData, ...firefox, bubbles: true, cancelable: true };
      editor?.dispatchEvent(new ClipboardEvent('paste', options));
    }
  }, draft);
  await until('the draft is there', async () => (await readModel(page)) === draft);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}
