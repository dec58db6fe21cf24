// @ts-check
/** Typing with real key events, letter by letter, as a person does. */

/**
 * Types into whatever has the focus; a line break is the Enter key.
 * @param {import('puppeteer-core').Page} page
 * @param {import('../browsers.mjs').Kind} kind
 * @param {string} text
 */
export async function typeLikeAPerson(page, kind, text) {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    if (kind === 'chromium') await typeLine(page, line);
    // Firefox takes the keys of a line in one command, and a third of the time of a command for each.
    else if (line !== '') await page.keyboard.type(line);
  }
}

/** @param {import('puppeteer-core').Page} page @param {string} line */
async function typeLine(page, line) {
  const client = await page.createCDPSession();
  for (const letter of line) {
    if (/[ -~]/.test(letter)) await page.keyboard.type(letter);
    else await pressLetter(client, letter);
  }
  await client.detach();
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
