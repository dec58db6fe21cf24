/** Each state in which something is out of order, brought about in a real browser: what is said, and the way on. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { known, tagged, withMission } from './harness/drafts.ts';
import { waitForSaid, walkIn } from './harness/focus.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { extensionFolder, type Session, startSession } from './harness/session.ts';
import { readSettings, storeSettings } from './harness/settings.ts';
import { clickControl, readFindings, waitForFinding, waitForText } from './harness/sidebar.ts';

type Change = (file: (name: string) => string) => Promise<void>;

/** The release build with something about it changed, in a browser with the mission chosen. */
async function inChanged(
  change: Change,
  settings: object,
  use: (session: Session) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-disorder-'));
  await cp(extensionFolder, folder, { recursive: true });
  await change((name) => path.join(folder, name));
  const session = await startSession(folder);
  try {
    await storeSettings(session, { ...withMission, ...settings });
    await use(session);
  } finally {
    await session.close();
    await rm(folder, { recursive: true });
  }
}

const nothing: Change = async () => {};

async function typeInScratchpad(session: Session, draft: string): Promise<Page> {
  const page = await openOwnPage(session, 'sidebar.html');
  await (await page.waitForSelector('.own-box'))?.click();
  await typeLikeAPerson(page, draft);
  return page;
}

describe('says what happened and what to do', () => {
  it('when the worker that checks does not run', async () => {
    const breakWorker: Change = (file) =>
      writeFile(file('check-worker.js'), 'throw new Error("broken");');
    await inChanged(breakWorker, {}, async (session) => {
      const page = await typeInScratchpad(session, tagged.text);
      await waitForText(page.mainFrame(), /has failed[\s\S]*Check again; if that does not help/);
      await waitForSaid(walkIn(page), /The part of Attaché that checks drafts has failed/);
      expect(await readFindings(page.mainFrame())).toEqual([]);
      await clickControl(page, /^Check again/);
      await waitForText(page.mainFrame(), /has failed/);
    });
  });

  it('when the memory cannot be read, and remarks go on', async () => {
    const breakWorker: Change = (file) =>
      writeFile(file('bilingual-worker.js'), 'throw new Error("broken");');
    await inChanged(breakWorker, {}, async (session) => {
      const page = await typeInScratchpad(session, `${known} ${tagged.before}`);
      await waitForFinding(page.mainFrame(), tagged.before);
      await clickControl(page, /^Variants/);
      await waitForText(page.mainFrame(), /memory of sentences could not be read[\s\S]*Try again/);
    });
  });

  it('when a pack has expired, and it goes on advising', async () => {
    const expire: Change = async (file) => {
      const name = file('packs/common.json');
      const pack = JSON.parse(await readFile(name, 'utf8'));
      await writeFile(name, JSON.stringify({ ...pack, expires: '2026-01-31' }));
    };
    await inChanged(expire, {}, async (session) => {
      const page = await typeInScratchpad(session, tagged.text);
      await waitForFinding(page.mainFrame(), tagged.before);
      await waitForText(page.mainFrame(), /expired on [^.]*2026[^.]*\. It keeps advising/);
    });
  });

  it('when the guidelines do not allow what the person chose, and forgets it when asked', async () => {
    const key = 'org.attache.common/privacy.private-email';
    await inChanged(nothing, { rules: { [key]: { on: false } } }, async (session) => {
      const page = await typeInScratchpad(session, 'Write to visas.tunis@gmail.com');
      await waitForText(page.mainFrame(), /speaks all the same[\s\S]*do not allow that/);
      await clickControl(page, /^Forget my choice/);
      await until('the choice is forgotten', async () => {
        const { rules } = await readSettings(page);
        return Object.keys(rules).length === 0;
      });
      await until('nothing is said of it', async () => (await page.$('.notice')) === null);
      await waitForFinding(page.mainFrame(), 'visas.tunis@gmail.com');
    });
  });
});
