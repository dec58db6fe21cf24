/** Keys pressed in the browser under test. */
import type { Page } from 'puppeteer-core';
import { typeLikeAPerson as type } from '../../../scripts/drive/keys.mjs';
import { kind } from './session.ts';

/** Types into whatever has the focus, letter by letter; a line break is the Enter key. */
export function typeLikeAPerson(page: Page, text: string): Promise<void> {
  return type(page, kind, text);
}

/** Presses undo, as on Linux and Windows. */
export function pressUndo(page: Page): Promise<void> {
  return pressWithControl(page, 'KeyZ');
}

/** Presses redo, as every editor under test knows it. */
export async function pressRedo(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await pressWithControl(page, 'KeyZ');
  await page.keyboard.up('Shift');
}

/** Selects everything in the editor that has the focus. */
export function pressSelectAll(page: Page): Promise<void> {
  return pressWithControl(page, 'KeyA');
}

async function pressWithControl(page: Page, key: 'KeyZ' | 'KeyA'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
