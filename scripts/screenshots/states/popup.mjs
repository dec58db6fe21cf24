// @ts-check
/** The popup of the toolbar button, over a network, another site, and a page of the browser. */

const settings = { mission: 'example-canada-tunis' };

/**
 * The popup looks for the page in front as it starts, so that page is brought there while it does.
 * @param {string} address of the page in front; empty for one of the browser's own
 * @returns {(stage: import('../stage.mjs').Stage) => Promise<import('../stage.mjs').Shown>}
 */
function over(address) {
  return async (stage) => {
    const popup = await stage.openOwn('popup.html');
    const front = await stage.session.browser.newPage();
    await front.goto(address === '' ? `${stage.pagesUrl}x/` : address).catch(() => {});
    await front.bringToFront();
    await popup.page.evaluate(() => location.reload()).catch(() => {});
    await popup.page.waitForSelector('main', { timeout: 5000 });
    await front.close();
    return { page: popup.page, ours: popup.page.mainFrame() };
  };
}

/**
 * A site that nobody allowed. The browser tells its address only to a popup that a person opened by a press, so here
 * the popup is told.
 * @param {import('../stage.mjs').Stage} stage
 */
async function overUnlisted(stage) {
  const shown = await stage.openOwn('popup.html');
  await shown.page.evaluateOnNewDocument(() => {
    const tab = { id: 1, windowId: 1, url: 'https://posts.example.org/new' };
    // The browser's own answers in two ways, and so does what stands in its place.
    Object.assign(chrome.tabs, {
      /** @type {(_: unknown, answer?: (tabs: object[]) => void) => Promise<object[]>} */
      query: async (_, answer) => {
        answer?.([tab]);
        return [tab];
      },
    });
  });
  await shown.page.reload();
  await shown.page.waitForSelector('.switch');
  return shown;
}

/** @param {import('../stage.mjs').Stage} stage */
async function paused(stage) {
  const shown = await over('')(stage);
  await shown.page.click('.pause button');
  await shown.page.waitForFunction(() => document.querySelector('.switch .hint'));
  return shown;
}

/** @type {readonly import('./index.mjs').State[]} */
export const popup = [
  { name: 'popup', width: 320, height: 300, settings, hasFurtherLooks: true, open: over('') },
  { name: 'popup-new', width: 320, height: 300, open: over('') },
  {
    name: 'popup-paused',
    isDevelopment: true,
    width: 320,
    height: 300,
    settings,
    open: paused,
  },
  { name: 'popup-unlisted', width: 320, height: 300, settings, open: overUnlisted },
  { name: 'popup-elsewhere', width: 320, height: 300, settings, open: over('about:blank') },
];
