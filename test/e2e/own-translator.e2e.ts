/** The browser's own translator beside a composer: off at first; asked on a real click; and, in its place, one that misbehaves. */
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { focusComposer, readModel } from './harness/composer.ts';
import { withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { openPlace, practicePlace } from './harness/network.ts';
import { kind, type Session, startSession } from './harness/session.ts';
import { readSettings, storeSettings } from './harness/settings.ts';
import {
  clickControl,
  findControl,
  findSidebar,
  readWordings,
  waitForText,
} from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session?.close());

const draft = 'Les 700 ruches de Kélibia ne sont pas à vendre.';
const offer = /^Draft with this browser’s own translator/;
const letIn = { ...withMission, ownTranslator: true };

/** Puts a translator in the place of the browser's, which gives back a wording for each language, and shows it anew. */
async function replaceTranslator(
  sidebar: Frame,
  availability: string,
  wordings: Readonly<Record<string, string>> | null,
): Promise<void> {
  await sidebar.evaluate(
    (state, texts) => {
      const create = async ({ targetLanguage, monitor, signal }: Options) => {
        const monitored = new EventTarget();
        monitor(monitored);
        for (const loaded of [0, 0.5]) {
          monitored.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        }
        if (!texts || state === 'downloading') {
          await new Promise((_, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason)),
          );
        }
        return { translate: async () => texts?.[targetLanguage] ?? '', destroy() {} };
      };
      interface Options {
        targetLanguage: string;
        monitor: (target: EventTarget) => void;
        signal: AbortSignal;
      }
      const value = { availability: async () => state, create };
      Object.defineProperty(globalThis, 'Translator', {
        value,
        configurable: true,
        writable: true,
      });
    },
    availability,
    wordings,
  );
  await clickControl(sidebar, /^Remarks/);
  await clickControl(sidebar, /^Variants/);
}

it('is off at first', async () => {
  await storeSettings(session, withMission);
  const { page, sidebar } = await write(session, 'facebook', draft);
  await replaceTranslator(sidebar, 'available', {});
  await waitForText(sidebar, /Only what is certain is here/);
  expect(await findControl(sidebar, offer)).toBeNull();
  await page.close();
});

it('is let in by a switch of the options, where there is one', async () => {
  await storeSettings(session, withMission);
  const page = await openOwnPage(session, 'options.html');
  await until('the section is there', () => page.$('#translation input[role="switch"]'));
  const isThere = await page.evaluate(() => 'Translator' in globalThis);
  expect(isThere).toBe(kind === 'chromium');
  if (isThere) {
    await clickControl(page, /^Offer this browser’s own translator/);
    await until('it is on', async () => (await readSettings(page)).ownTranslator);
  } else {
    expect(await page.$eval('#translation', ({ textContent }) => textContent)).toContain(
      'This browser has no translator that extensions may use',
    );
  }
  await page.close();
});

it('drafts what the memory lacks, marked as not reviewed, and is compared with the draft', async () => {
  await storeSettings(session, letIn);
  const { page, sidebar, errors } = await write(session, 'facebook', draft);
  // The name of the town is a term of the packs: it is masked, too, after the number.
  await replaceTranslator(sidebar, 'available', {
    en: 'The ⟦1⟧ hives of Kélibia are for sale.',
    ar: 'خلايا كليبية ليست للبيع.',
  });
  await clickControl(sidebar, offer);
  await until('the English is drafted', async () =>
    (await readWordings(sidebar)).some(
      ({ text }) => text === 'The 700 hives of Kélibia are for sale.',
    ),
  );
  await waitForText(sidebar, /Draft by a machine, not reviewed/);
  await until('what it turned round is shown', () => sidebar.$('[data-parity="negation"]'));
  // The other has lost the number.
  // The bar with the post lies over the foot of the view now.
  await sidebar.$eval('[data-variant="ar"]', (card) => card.scrollIntoView({ block: 'center' }));
  await clickControl(sidebar, offer);
  await until('it is not offered', () => sidebar.$('[data-machine="lost"]'));
  const arabic = (await readWordings(sidebar)).find(({ lang }) => lang.startsWith('ar'));
  expect(arabic?.text).toContain('[…]');
  expect(await readModel(page)).toBe(draft);
  expect(errors).toEqual([]);
  await page.close();
});

it('says who delivers a model, shows how far it is, and is stopped', async () => {
  await storeSettings(session, letIn);
  const { page, sidebar } = await write(session, 'facebook', draft);
  await replaceTranslator(sidebar, 'downloading', {});
  await clickControl(sidebar, offer);
  await waitForText(sidebar, /The browser’s maker delivers it/);
  await clickControl(sidebar, /^Fetch the model and draft/);
  await waitForText(sidebar, /fetching its model: 50%/);
  await clickControl(sidebar, /^Cancel/);
  await until('it is stopped', () => sidebar.$('[data-machine="stopped"]'));
  await page.close();
});

it.runIf(kind === 'chromium')('asks the browser itself on a click, and gives it up', async () => {
  await storeSettings(session, letIn);
  const { page, sidebar } = await write(session, 'facebook', draft);
  await clickControl(sidebar, /^Variants/);
  await clickControl(sidebar, offer);
  // No model can be fetched here. What the browser says to the page it must say to our frame in it.
  const said = await page.evaluate(() =>
    (globalThis as unknown as { Translator: Translators }).Translator.availability({
      sourceLanguage: 'fr',
      targetLanguage: 'en',
    }),
  );
  const step = await until('the browser has answered', async () => {
    if (await sidebar.$('[data-machine="unavailable"]')) return 'unavailable';
    return (await findControl(sidebar, /^Fetch the model/)) && 'downloadable';
  });
  expect(step).toBe(said);
  if (step === 'downloadable') {
    await clickControl(sidebar, /^Fetch the model and draft/);
    const end = await until('it waits, or has come to an end', async () => {
      if (await findControl(sidebar, /^Cancel$/)) return 'waits';
      return sidebar.$eval('[data-machine]', (news) => news.getAttribute('data-machine'));
    });
    // A click in the frame counts as one: the browser does not refuse for want of it, nor does the page's policy.
    expect(end).not.toBe('not-allowed');
    if (end === 'waits') {
      await clickControl(sidebar, /^Cancel$/);
      await until('it is given up', () => sidebar.$('[data-machine]'));
    }
  }
  expect(await readModel(page)).toBe(draft);
  await page.close();
});

it.runIf(kind === 'chromium')('says so where the page keeps it from working', async () => {
  await storeSettings(session, letIn);
  const place = await practicePlace('facebook');
  const headers = { 'permissions-policy': 'translator=()' };
  const { page } = await openPlace(session, { ...place, headers });
  await page.waitForFunction('window.practice !== undefined');
  await focusComposer(page, 'facebook');
  await typeLikeAPerson(page, draft);
  const sidebar = await findSidebar(session, page);
  await clickControl(sidebar, /^Variants/);
  await clickControl(sidebar, offer);
  await waitForText(sidebar, /This page keeps the browser’s translator from working beside it/);
  await page.close();
});

interface Translators {
  availability(languages: { sourceLanguage: string; targetLanguage: string }): Promise<string>;
}
