/** The sidebar inside a page: find its frame, read its findings, press its buttons as a person does. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';
import type { Session } from './session.ts';

/** A finding as the list shows it. */
export interface ShownFinding {
  readonly id: string;
  readonly level: string;
  /** Everything that the item says, white space folded. */
  readonly text: string;
  /** Accessible names of its buttons. */
  readonly buttons: readonly string[];
}

/** The frame, or null. Firefox calls it `about:blank`, so it is known by the address it gives itself. */
export async function lookForSidebar({ origin }: Session, page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const address = await frame.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(`${origin}/sidebar.html`)) return frame;
  }
  return null;
}

/** Waits until the sidebar is in the page and shows something. */
export function findSidebar(session: Session, page: Page): Promise<Frame> {
  return until('the sidebar shows something', async () => {
    const frame = await lookForSidebar(session, page);
    return frame && (await readText(frame)).trim() !== '' ? frame : null;
  });
}

/** The findings now in the list, in order. */
export function readFindings(frame: Frame): Promise<ShownFinding[]> {
  return frame.$$eval('[data-finding]', (items) =>
    items.map((item) => ({
      id: item.getAttribute('data-finding') ?? '',
      level: item.getAttribute('data-level') ?? '',
      text: (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
      buttons: [...item.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
      ),
    })),
  );
}

/** Waits until the list holds a finding that says this. */
export function waitForFinding(frame: Frame, words: string | RegExp): Promise<ShownFinding> {
  return until(`a finding that says ${words}`, async () =>
    (await readFindings(frame)).find(({ text, buttons }) =>
      [text, ...buttons].some((part) => new RegExp(words).test(part)),
    ),
  );
}

/** What is to be read, line by line. */
export function readText(frame: Frame): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said, and blocks are not one word
  return frame.evaluate(() => document.body.innerText);
}

/** Waits until the text to be read matches. */
export function waitForText(frame: Frame, words: RegExp): Promise<string> {
  return until(`the sidebar says ${words}`, async () => {
    const text = await readText(frame);
    return words.test(text) ? text : null;
  });
}

/** The visible button, tab or switch with this accessible name. */
export async function findControl(
  frame: Frame | Page,
  name: RegExp,
): Promise<ElementHandle<Element> | null> {
  const handle = await frame.evaluateHandle(
    (source, flags) => {
      const wanted = new RegExp(source, flags);
      const selector = 'button, [role="tab"], [role="switch"], input[type="checkbox"], summary';
      return [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
        // biome-ignore lint/performance/useDomNodeTextContent: the label and its hint are not one word
        const label = (element as HTMLInputElement).labels?.[0]?.innerText;
        const said = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
        return element.checkVisibility() && wanted.test(said.replace(/\s+/g, ' ').trim());
      });
    },
    name.source,
    name.flags,
  );
  return handle.asElement() as ElementHandle<Element> | null;
}

/** Waits for the button with this accessible name and clicks it with a real pointer event. */
export async function clickControl(frame: Frame | Page, name: RegExp): Promise<void> {
  const button = await until(`a button named ${name}`, () => findControl(frame, name));
  // As a person does, who clicks on what holds still: a sidebar that comes back is put in its place by and by.
  let last = '';
  await until(`the button named ${name} holds still`, async () => {
    const before = last;
    last = JSON.stringify(await button.boundingBox());
    return last === before;
  });
  await button.click();
}

/** Waits until no finding in the list says this any more. */
export async function waitUntilGone(frame: Frame, words: string): Promise<void> {
  await until(`no finding says ${words}`, async () =>
    (await readFindings(frame)).every(({ text }) => !text.includes(words)),
  );
}

/** Unfolds the reasons of every finding and reads the list again. */
export async function explainAll(frame: Frame): Promise<ShownFinding[]> {
  await until('every reason is unfolded', async () => {
    // Of the buttons of a finding that unfold something, the first.
    const folded = await frame.$(
      '[data-finding] button[aria-expanded="false"]:not([aria-expanded] ~ button)',
    );
    await folded?.click();
    return folded === null;
  });
  return readFindings(frame);
}

/** What the fields for the wordings hold, in the order of the page, with the language of each. */
export function readWordings(frame: Frame): Promise<{ lang: string; text: string }[]> {
  return frame.$$eval('textarea', (fields) =>
    fields.map((field) => ({ lang: field.lang, text: field.value })),
  );
}

/** Waits until a field for a wording holds this. */
export async function waitForWording(frame: Frame, words: RegExp): Promise<void> {
  await until(`a wording with ${words}`, async () =>
    (await readWordings(frame)).some(({ text }) => words.test(text)),
  );
}

/** Clicks into the first field for a wording and types there; the keys go to the frame. */
export async function typeIntoWording(page: Page, frame: Frame, text: string): Promise<void> {
  const field = await until('a field for a wording', () => frame.$('textarea'));
  await field.click();
  await page.keyboard.type(text);
  await until('the wording is typed', () =>
    frame.evaluate(
      (typed) =>
        [...document.querySelectorAll('textarea')].some(({ value }) => value.includes(typed)),
      text,
    ),
  );
}
