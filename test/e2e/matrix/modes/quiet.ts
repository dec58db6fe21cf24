/** Reading an editor changes nothing in it: not while the person types elsewhere, not when the sidebar opens. */
import type { ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../../../scripts/drive/until.mjs';
import { clickButton, readSidebarBox } from '../../harness/host.ts';
import { clickControl } from '../../harness/sidebar.ts';
import type { Mode } from '../mode.ts';
import { oneLine, remarked, waitForRemark } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';

const keystrokes = 200;

export const quiet: Mode = {
  id: 'quiet',
  title:
    'after 200 keystrokes elsewhere, and the sidebar closed and opened, the editor is byte for byte the same',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    const { box, sidebar } = await cell.attended(remarked(cell));
    const { page } = box;
    await waitForRemark(sidebar);
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'elsewhere';
      document.body.prepend(field);
    });
    await page.click('#elsewhere');
    const editor = await box.element();
    const before = await settle(editor);

    await page.keyboard.type('x'.repeat(keystrokes));
    const typed = await page.$eval('#elsewhere', (field) => (field as HTMLInputElement).value);
    expect(typed.length).toBe(keystrokes);
    await clickControl(sidebar, /^Close the sidebar/);
    await until('the sidebar is closed', async () => (await readSidebarBox(page)) === null);
    await clickButton(page);
    await until('the sidebar is open', () => readSidebarBox(page));

    expect(await editor.evaluate((element) => element.outerHTML)).toBe(before);
    expect(await page.$eval('#elsewhere', isFocused)).toBe(true);
    expect(await changesOf(editor)).toBe(0);
    expect(await box.model()).toBe(remarked(cell));
  },
};

const isFocused = (field: Element) => document.activeElement === field;

interface Watched extends Element {
  changes?: number;
}

/** Waits until the editor has done what it does when it loses the focus, and counts every change from then on. */
async function settle(editor: ElementHandle<Element>): Promise<string> {
  const read = () => editor.evaluate((element) => element.outerHTML);
  let last = await read();
  await until('the editor is at rest', async () => {
    const before = last;
    await editor.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    last = await read();
    return last === before;
  });
  await editor.evaluate((element: Watched) => {
    element.changes = 0;
    new MutationObserver((changes) => {
      element.changes = (element.changes ?? 0) + changes.length;
    }).observe(element, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  return last;
}

function changesOf(editor: ElementHandle<Element>): Promise<number | undefined> {
  return editor.evaluate((element: Watched) => element.changes);
}
