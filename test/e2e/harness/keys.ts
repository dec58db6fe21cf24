/** Keys pressed in the browser under test. */
import type { Page } from 'puppeteer-core';
import { typeLikeAPerson as type } from '../../../scripts/drive/keys.mjs';
import { kind } from './session.ts';

/** Types into whatever has the focus, letter by letter; a line break is the Enter key. */
export function typeLikeAPerson(page: Page, text: string): Promise<void> {
  return type(page, kind, text);
}

/** Presses undo, as on Linux and Windows. */
export async function pressUndo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}
