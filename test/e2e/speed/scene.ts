/** A composer in use: with a draft, the sidebar beside it, and a page that may be busy. */
import type { Frame, Page } from 'puppeteer-core';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { focusComposer } from '../harness/composer.ts';
import { harmless } from '../harness/drafts.ts';
import { type Network, openNetwork } from '../harness/network.ts';
import type { Session } from '../harness/session.ts';
import { findSidebar } from '../harness/sidebar.ts';
import { fill } from '../harness/writing.ts';

export interface Scene {
  readonly page: Page;
  readonly sidebar: Frame;
}

/** Ends one letter short of a finding, so that a key shows it and a key takes it away. */
export const plain = `${harmless[0]} Kie`;

/** Ten thousand characters, with a finding on each of the first fifty lines. */
export const long = `${Array.from({ length: 50 }, (_, at) => lineOf(at)).join('\n')}\n${plain}`;

function lineOf(at: number): string {
  const [first = '', , third = ''] = harmless;
  return `${at + 1}. ${first} The talks of last spring in Kiev went well. ${third}`.padEnd(
    198,
    '.',
  );
}

export async function openScene(session: Session, network: Network, draft: string): Promise<Scene> {
  const { page } = await openNetwork(session, network);
  await focusComposer(page, network);
  const sidebar = await findSidebar(session, page);
  if (draft !== '') await fill(page, draft);
  await waitForCheck(sidebar, draft.length);
  return { page, sidebar };
}

/** As a feed does: a thousand elements a second come, change and go. */
export async function startFeed(page: Page): Promise<void> {
  await page.evaluate(() => {
    const feed = document.body.appendChild(document.createElement('div'));
    let count = 0;
    setInterval(() => {
      for (let each = 0; each < 10; each++) {
        const post = document.createElement('p');
        post.textContent = `Post ${count++}`;
        feed.append(post);
        if (feed.childElementCount > 200) feed.firstElementChild?.remove();
      }
    }, 10);
  });
}
