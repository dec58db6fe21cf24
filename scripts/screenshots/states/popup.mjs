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

/** @type {readonly import('./index.mjs').State[]} */
export const popup = [
  { name: 'popup', width: 340, height: 300, settings, hasFurtherLooks: true, open: over('') },
  { name: 'popup-elsewhere', width: 340, height: 300, settings, open: over('about:blank') },
];
