/** The person's own memories, in the browser: imported in bulk, cut short, kept one by one, found in a draft. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { dumpStorage } from './harness/disk.ts';
import { withMission } from './harness/drafts.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import {
  clickControl,
  findControl,
  readWordings,
  typeIntoWording,
  waitForText,
  waitForWording,
} from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

const many = 100_000;
let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

/** Hands the options page a table with so many pairs, made there: it would take long to carry it over. */
async function chooseTable(page: Page, name: string, pairs: number): Promise<void> {
  await page.evaluate(
    (file, count) => {
      const lines = ['fr-CA\ten-CA\tapproved_by\tapproved_on'];
      for (let i = 0; i < count; i++) {
        const words = `mot${i} terme${i % 977} phrase${i % 31}`;
        lines.push(
          `Le dossier ${words} est ouvert au public.\tThe file ${words} is open to the public.\tMinistry\t2026-01-01`,
        );
      }
      const transfer = new DataTransfer();
      transfer.items.add(new File([lines.join('\n')], file));
      const input = document.querySelector<HTMLInputElement>('#memory input[type="file"]');
      if (!input) throw new Error('There is no field for the file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    pairs,
  );
}

const textOf = (page: Page) => page.$eval('#memory', (section) => section.textContent ?? '');

interface Stored {
  /** Of imported memories, as the database says. */
  readonly pairs: number;
  /** Memories that came with guidelines. */
  readonly packs: number;
  /** Of all memories. */
  readonly chunks: number;
}

async function countStored(page: Page): Promise<Stored> {
  const found = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opened before the background has made it, it would be made here, empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'attache')) return null;
    const database = await done(indexedDB.open('attache'));
    const stores = database.transaction(['memories', 'memory']);
    const heads: { kind: string; count: number }[] = await done(
      stores.objectStore('memories').getAll(),
    );
    const chunks = await done(stores.objectStore('memory').count());
    database.close();
    const files = heads.filter(({ kind }) => kind === 'file');
    const pairs = files.reduce((sum, { count }) => sum + count, 0);
    return { pairs, packs: heads.filter(({ kind }) => kind === 'pack').length, chunks };
  });
  if (!found) throw new Error('There is no database yet');
  return found;
}

it('imports 100,000 pairs; cancelled or killed on the way it leaves what was there', {
  timeout: 120_000,
}, async () => {
  const page = await openOwnPage(session, 'options.html');
  const before = await until('the memory of the guidelines is there', async () => {
    const stored = await countStored(page);
    // The example wordings, and those of the mission, which come after them.
    return stored.packs === 2 ? stored : null;
  });
  const isOnItsWay = (one: Page) => one.$eval('[data-importing]', () => true);
  await until('the section is there', () => page.$('#memory input[type="file"]'));

  await chooseTable(page, 'cancelled.tsv', many);
  await until('the import is on its way', () => isOnItsWay(page));
  await clickControl(page, /^Cancel$/);
  await until('it is cancelled', async () =>
    /Nothing of cancelled.tsv was kept/.test(await textOf(page)),
  );
  expect(await countStored(page)).toEqual(before);

  const killed = await openOwnPage(session, 'options.html');
  await until('the section is there', () => killed.$('#memory input[type="file"]'));
  await chooseTable(killed, 'killed.tsv', many);
  await until(
    'some of it is written',
    async () => (await countStored(page)).chunks > before.chunks,
  );
  await killed.close();
  expect((await countStored(page)).pairs).toBe(before.pairs);

  await chooseTable(page, 'whole.tsv', many);
  await until(
    'it is imported',
    async () => /whole.tsv was imported/.test(await textOf(page)),
    90_000,
  );
  const after = await countStored(page);
  // The remains of the import that was killed are gone, too.
  expect(after).toEqual({ ...before, pairs: many, chunks: before.chunks + many / 16 });
  await page.close();
});

/** Hands the options page a file with this text. */
async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    (file, content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      const input = document.querySelector<HTMLInputElement>('#memory input[type="file"]');
      if (!input) throw new Error('There is no field for the file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

it('imports a translation memory of another program, and names the line where one is damaged', async () => {
  const page = await openOwnPage(session, 'options.html');
  await until('the section is there', () => page.$('#memory input[type="file"]'));
  const { pairs: before } = await until('the database is there', () => countStored(page));
  const unit = (fr: string, en: string) =>
    `<tu><tuv xml:lang="FR-CA"><seg>${fr}</seg></tuv>\n<tuv xml:lang="EN-CA"><seg>${en}</seg></tuv></tu>\n`;
  const memory = (body: string) =>
    `<?xml version="1.0"?>\n<!DOCTYPE tmx [<!ENTITY boom "boom">]>\n<tmx version="1.4"><header srclang="FR-CA"/><body>\n${body}</body></tmx>`;
  const whole = [
    `<!-- ${unit('Vieux.', 'Old.')} -->`,
    unit(
      'Le <bpt i="1">&lt;b&gt;</bpt>ponton<ept i="1"/> ouvre &#224; midi.',
      'The <hi>pier</hi> opens at noon.',
    ),
    unit(
      '<![CDATA[Le quai </tu> ferme à minuit.]]>',
      'The quay <![CDATA[</tu>]]> closes at midnight.',
    ),
    unit('Seul.', ''),
  ].join('\n');
  await chooseFile(page, 'theirs.tmx', memory(whole));
  await until('it is imported', async () => /theirs.tmx was imported/.test(await textOf(page)));
  expect(await textOf(page)).toMatch(/1 entry was left out.*Look first at line 13\./);
  expect((await countStored(page)).pairs).toBe(before + 2);

  for (const broken of ['<b>Ouvert.', 'Ouvert &boom;.', 'Ouvert &nbsp;.']) {
    await chooseFile(
      page,
      'broken.tmx',
      memory(`${unit('Oui.', 'Yes.')}\n${unit(broken, 'Open.')}`),
    );
    await until('its line is named', async () =>
      /broken.tmx cannot be read from line 7 on\. Nothing of it was kept/.test(await textOf(page)),
    );
    await clickControl(page, /^Dismiss/);
  }
  expect((await countStored(page)).pairs).toBe(before + 2);
  await page.close();

  const { page: other, sidebar } = await write(session, 'facebook', 'Le ponton ouvre à midi.');
  await clickControl(sidebar, /^Variants/);
  await waitForWording(sidebar, /^The pier opens at noon\.$/);
  await other.close();
});

it('finds one of them in a draft, with who approved it', { timeout: 60_000 }, async () => {
  const i = 54_321;
  const words = `mot${i} terme${i % 977} phrase${i % 31}`;
  const { page, sidebar } = await write(
    session,
    'facebook',
    `Le dossier ${words} est ouvert au public.`,
  );
  await clickControl(sidebar, /^Variants/);
  await until(
    'the wording',
    async () =>
      (await readWordings(sidebar)).some(
        ({ text }) => text === `The file ${words} is open to the public.`,
      ),
    30_000,
  );
  await waitForText(sidebar, /approved by Ministry, 2026-01-01/);
  await page.close();
});

it('keeps a pair after showing what it stores, and finds it again', async () => {
  const sentence = 'Le verger de la résidence fleurit déjà ce printemps.';
  const wording = 'The orchard of the residence is in bloom.';
  const { page, sidebar } = await write(session, 'facebook', sentence);
  await clickControl(sidebar, /^Variants/);
  await waitForText(sidebar, /No wording in the memory/);
  await typeIntoWording(page, sidebar, wording);
  await clickControl(sidebar, /^Keep this pair/);
  await waitForText(sidebar, /This will be stored on this device, and nothing else/);
  expect(await dumpStorage(session)).not.toContain(wording);
  await clickControl(sidebar, /^Store it/);
  await waitForText(sidebar, /Kept in your own memory/);
  await page.close();
  const again = await write(session, 'facebook', sentence);
  await clickControl(again.sidebar, /^Variants/);
  await waitForWording(again.sidebar, /orchard of the residence/);
  await again.page.close();
});

it('lets a post wait for the other account, in view, until it is forgotten', async () => {
  const sentence = 'Le verger de la résidence fleurit déjà ce printemps.';
  const { page, sidebar } = await write(session, 'facebook', sentence);
  await clickControl(sidebar, /^Variants/);
  await waitForWording(sidebar, /orchard of the residence/);
  await clickControl(sidebar, /^Separate/);
  await clickControl(sidebar, /^Let it wait for/);
  await waitForText(sidebar, /Waits for/);
  await page.close();
  const other = await write(session, 'mastodon', 'Bonjour.');
  await waitForText(other.sidebar, /Waits for/);
  await clickControl(other.sidebar, /^Forget it/);
  await until('it is gone', async () => (await findControl(other.sidebar, /^Forget it/)) === null);
  const options = await openOwnPage(session, 'options.html');
  expect(await options.evaluate(() => chrome.storage.session.get('twins'))).toEqual({});
  await options.close();
  await other.page.close();
});
