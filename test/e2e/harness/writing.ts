/** What most tests begin with: a composer at its network's address, a draft typed into it, the sidebar beside it. */
import type { Frame, Page } from 'puppeteer-core';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
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
