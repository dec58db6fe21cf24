/** What of us stands in a page: the sidebar in its frame, the button and the card in their closed root. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { type Look, wear } from '../../scripts/screenshots/looks.mjs';
import { findOverflow, findViolations, readAxe } from './harness/axe.ts';
import { copyRoot, readCard, readMarks } from './harness/closed-root.ts';
import { tagged, withMission } from './harness/drafts.ts';
import { readSidebarBox } from './harness/host.ts';
import { kind, type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, waitForFinding } from './harness/sidebar.ts';
import { hover } from './harness/words.ts';
import { write } from './harness/writing.ts';

let session: Session;
let axe: string;

beforeAll(async () => {
  axe = readAxe();
  session = await startSession();
});
afterAll(() => session?.close());

const width = 1280;
const height = 800;
/** `height` of the window; the sidebar is as wide as the page lets it. */
interface InPageLook extends Look {
  readonly height?: number;
}

const sizes: readonly InPageLook[] = [
  { name: 'light', scheme: 'light' },
  { name: '200 %', scheme: 'light', width: width / 2, height: height / 2 },
  { name: 'narrow', scheme: 'light', width: 320 },
];
/** Put on by Chromium's own protocol. */
const colours: readonly InPageLook[] = [
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', scheme: 'dark', forced: true },
];
const looks = kind === 'chromium' ? [...sizes, ...colours] : sizes;

async function dress(page: Page, look: InPageLook): Promise<void> {
  const size = { width: look.width ?? width, height: look.height ?? height };
  if (kind === 'chromium') await wear(page, look, { ...size, name: '', open: never });
  else await page.setViewport(size);
}

const never = () => Promise.reject(new Error('is open already'));

const settingsIn = (language: string) => ({
  ...withMission,
  language,
  place: { open: true, side: 'end', width: 360 },
});

/** Changes the language of the interface under the open page. */
async function speak(page: Page, sidebar: Frame, language: string): Promise<void> {
  await storeSettings(session, settingsIn(language));
  await page.bringToFront();
  await until(`the sidebar speaks ${language}`, () =>
    sidebar.evaluate((lang) => document.documentElement.lang === lang, language),
  );
}

const press = (name: RegExp) => (sidebar: Frame) => clickControl(sidebar, name);
const see = (selector: string) => async (sidebar: Frame) => {
  await until(`${selector} is there`, () => sidebar.$(selector));
};

const states: Readonly<Record<string, readonly ((sidebar: Frame) => Promise<void>)[]>> = {
  remarks: [press(/^Why$/), see('.why'), press(/^Ask…/), see('.ask')],
  variants: [press(/^Variants/), see('[data-variant]')],
  phrases: [press(/^Phrases/), see('.phrase')],
};

// The view of phrases is long, and looked at ten times.
it.each(Object.entries(states))(
  'everybody can use %s beside a box',
  { timeout: 120_000 },
  async (_, steps) => {
    await storeSettings(session, settingsIn('en'));
    const { page, sidebar } = await write(session, 'x', tagged.text);
    await waitForFinding(sidebar, tagged.before);
    for (const step of steps) await step(sidebar);
    await sidebar.evaluate(axe);
    const wrong: string[] = [];
    for (const language of ['en', 'ar']) {
      await speak(page, sidebar, language);
      for (const look of looks) {
        await dress(page, look);
        await until('the sidebar is in sight', () => readSidebarBox(page));
        const found = [...(await findViolations(sidebar)), ...(await findOverflow(sidebar))];
        wrong.push(...found.map((each) => `${language}, ${look.name}: ${each}`));
      }
    }
    expect(wrong).toEqual([]);
    await page.close();
  },
);

/** The card over the mark of the words, and all else in our root, as an open root of a page without anything else. */
async function openCard(language: string): Promise<Page> {
  await storeSettings(session, settingsIn(language));
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const mark = await until('a mark is drawn', async () => (await readMarks(page))[0]);
  await until('the card is open', async () => {
    await hover(page, mark);
    return readCard(page);
  });
  const copy = await copyRoot(page);
  await page.close();
  const bare = await session.browser.newPage();
  await bare.setContent('<!doctype html><html lang="en"><title>Copy</title><body>');
  await bare.evaluate(({ html, css }) => {
    const host = document.body.appendChild(document.createElement('div'));
    host.id = 'copy';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style>${html}`;
    for (const frame of root.querySelectorAll('iframe')) frame.remove();
  }, copy);
  return bare;
}

it.each(['en', 'ar'])('everybody can use the button and the card, in %s', async (language) => {
  const bare = await openCard(language);
  const readWay = () =>
    bare.evaluate(() => {
      const card = document.querySelector('#copy')?.shadowRoot?.querySelector('[role="dialog"]');
      return card && { dir: (card as HTMLElement).dir, isShown: card.checkVisibility() };
    });
  expect(await readWay()).toEqual({ dir: language === 'ar' ? 'rtl' : 'ltr', isShown: true });
  await bare.evaluate(axe);
  const wrong: string[] = [];
  for (const look of looks) {
    await dress(bare, look);
    const found = await findViolations(bare, '#copy');
    wrong.push(...found.map((each) => `${look.name}: ${each}`));
  }
  expect(wrong).toEqual([]);
  await bare.close();
});
