// @ts-check
/** Typing with real key events, letter by letter, as a person does. */

/**
 * Types into whatever has the focus; a line break is the Enter key.
 * @param {import('puppeteer-core').Page} page
 * @param {import('../browsers.mjs').Kind} kind
 * @param {string} text
 */
export async function typeLikeAPerson(page, kind, text) {
  const client = kind === 'chromium' ? await page.createCDPSession() : null;
  for (const letter of text) {
    if (letter === '\n') await page.keyboard.press('Enter');
    else if (client && !/[ -~]/.test(letter)) await pressLetter(client, letter);
    else await page.keyboard.type(letter);
  }
  await client?.detach();
}

/**
 * The driver's keyboard knows the American layout only, and would insert other letters without any key.
 * @param {import('puppeteer-core').CDPSession} client
 * @param {string} letter
 */
async function pressLetter(client, letter) {
  const key = { key: letter, text: letter, unmodifiedText: letter };
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}
