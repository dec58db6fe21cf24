// @ts-check
/** What every run of tests in browsers needs first. */

/**
 * Finds or installs the browsers, and installs and bundles the test pages.
 * @param {readonly import('./browsers.mjs').Kind[]} browsers
 */
export async function prepareBrowsers(browsers) {
  const { findBrowser } = await import('./browsers.mjs');
  const { bundlePages, installPages } = await import('./pages.mjs');
  for (const browser of browsers) findBrowser(browser);
  for (const pages of /** @type {const} */ (['practice', 'shapes'])) {
    installPages(pages);
    await bundlePages(pages);
  }
}

/**
 * @param {readonly string[]} names
 * @returns {readonly import('./browsers.mjs').Kind[]}
 * @throws when one is no browser of ours
 */
export function readBrowsers(names) {
  return names.map((name) => {
    if (name === 'chromium' || name === 'firefox') return name;
    throw new Error(`--browser is chromium or firefox, not "${name}"`);
  });
}
