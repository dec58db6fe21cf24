/** Walking through a document by keyboard alone: where the focus is, how Tab gets it elsewhere, what is said aloud. */
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';

/** A page of ours, or a frame of ours and the page around it, which takes the keys. */
export interface Walk {
  readonly keys: Page;
  readonly ours: Frame;
}

export const walkIn = (page: Page): Walk => ({ keys: page, ours: page.mainFrame() });

/** The accessible name of what has the focus, as far as our pages need it. */
export function readFocus({ ours }: Walk): Promise<string> {
  return ours.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    return (element?.ariaLabel ?? label ?? element?.textContent ?? '').trim();
  });
}

export async function waitForFocus(walk: Walk, name: RegExp): Promise<void> {
  await until(`the focus is on ${name}`, async () => name.test(await readFocus(walk)));
}

/** Presses Tab until the focus is on what is called so; never more often than there can be controls. */
export async function tabTo(walk: Walk, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await walk.keys.keyboard.press('Tab');
    const focus = await readFocus(walk);
    if (name.test(focus)) return;
    passed.push(focus);
  }
  throw new Error(`Tab never comes to ${name}; it passed ${passed.join(' | ')}`);
}

/** The same with Shift. */
export async function tabBackTo(walk: Walk, name: RegExp): Promise<void> {
  await walk.keys.keyboard.down('Shift');
  try {
    await tabTo(walk, name);
  } finally {
    await walk.keys.keyboard.up('Shift');
  }
}

/** Goes to a control and presses a key on it. */
export async function pressOn(walk: Walk, name: RegExp, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(walk, name);
  await pressKey(walk, key);
}

/** The space bar has another name in Firefox's driver. */
export async function pressKey({ keys }: Walk, key: 'Enter' | 'Space'): Promise<void> {
  if (key === 'Space') await keys.keyboard.type(' ');
  else await keys.keyboard.press(key);
}

/** Waits for what a view shows: until then there is nothing for Tab to come to. */
export async function waitForControl({ ours }: Walk, selector: string): Promise<void> {
  await until(`${selector} is there`, () => ours.$(selector));
}

/** Waits until the live region says this. */
export async function waitForSaid({ ours }: Walk, words: RegExp): Promise<void> {
  await until(`it is said: ${words}`, async () => {
    const said = await ours.$$eval('[role="status"], [aria-live]', (regions) =>
      regions.map(({ textContent }) => textContent).join(' '),
    );
    return words.test(said);
  });
}
