/** Typing with real key events, letter by letter, as a person does. */
import type { CDPSession, Page } from 'puppeteer-core';
import { kind } from './session.ts';

/** Types into whatever has the focus; a line break is the Enter key. */
export async function typeLikeAPerson(page: Page, text: string): Promise<void> {
  const client = kind === 'chromium' ? await page.createCDPSession() : null;
  for (const letter of text) {
    if (letter === '\n') await page.keyboard.press('Enter');
    else if (client && !/[ -~]/.test(letter)) await pressLetter(client, letter);
    else await page.keyboard.type(letter);
  }
  await client?.detach();
}

/** The driver's keyboard knows the American layout only, and would insert other letters without any key. */
async function pressLetter(client: CDPSession, letter: string): Promise<void> {
  const key = { key: letter, text: letter, unmodifiedText: letter };
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}

/** Presses a letter with Control held, as for undo. */
export async function pressWithControl(page: Page, letter: 'z' | 'a'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(letter === 'z' ? 'KeyZ' : 'KeyA');
  await page.keyboard.up('Control');
}
