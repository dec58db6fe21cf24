/** The keyboard commands: no key of a driver reaches them, so what each is bound to is done from the background. */
import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import type { MessageName } from '../../../src/protocol/messages.ts';
import { kind, type Session } from './session.ts';

type Bound = Extract<MessageName, 'sidebar.toggle' | 'remark.next' | 'remark.previous'>;

/** Does what the bound command does for the tab of this page. */
export async function pressCommand(session: Session, page: Page, name: Bound): Promise<void> {
  if (kind === 'chromium') return pressInWorker(session, name);
  // The background of Firefox is a page, which another page of ours can reach; the tab in front is then another.
  const own = await openOwnPage(session, 'options.html');
  await own.evaluate(
    async (wanted, address) => {
      const background = (await chrome.runtime.getBackgroundPage()) as unknown as Background;
      const { tabs } = background.chrome;
      const [tab] = await tabs.query({ url: `${new URL(address).origin}/*` });
      const message = { name: wanted, body: null };
      await tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 }).catch(() => {});
    },
    name,
    page.url(),
  );
  await own.close();
  await page.bringToFront();
}

async function pressInWorker({ browser, origin }: Session, name: Bound): Promise<void> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  await worker?.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { name: wanted, body: null };
    await chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 }).catch(() => {});
  }, name);
}

/** The commands as the browser knows them, with the keys that they have. */
export async function readCommands(session: Session): Promise<{ name: string; keys: string }[]> {
  const own = await openOwnPage(session, 'options.html');
  const commands = await own.evaluate(async () =>
    (await chrome.commands.getAll()).map(({ name, shortcut }) => ({
      name: name ?? '',
      keys: shortcut ?? '',
    })),
  );
  await own.close();
  return commands;
}

interface Background {
  readonly chrome: typeof chrome;
}
