// @ts-check
/** The looks in which each state is shown: light and dark everywhere, narrow, with more contrast and in forced colours where a state asks. */

/**
 * @typedef {object} Look
 * @property {string} name
 * @property {'light' | 'dark'} scheme
 * @property {boolean} [forced] the colours of the system, as high contrast sets them
 * @property {boolean} [contrast] more of it, as the person asks the system for
 * @property {number} [width] CSS pixels, in place of the state's own
 */

/** @type {readonly Look[]} */
const everywhere = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
];

/** @type {readonly Look[]} */
const further = [
  { name: 'narrow', scheme: 'light', width: 320 },
  { name: 'contrast', scheme: 'light', contrast: true },
  { name: 'forced', scheme: 'dark', forced: true },
];

/**
 * @param {import('./states/index.mjs').State} state
 * @param {string} language the further looks are shown in one language of each direction
 * @returns {readonly Look[]}
 */
export function looksOf(state, language) {
  return state.hasFurtherLooks && language !== 'fr' ? [...everywhere, ...further] : everywhere;
}

/**
 * Dresses a page and the frames in it.
 * @param {import('puppeteer-core').Page} page
 * @param {Look} look
 * @param {import('./states/index.mjs').State} state
 */
export async function wear(page, { scheme, forced = false, contrast = false, width }, state) {
  await page.setViewport({ width: width ?? state.width, height: state.height ?? 800 });
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    // Nothing is caught on its way.
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-contrast', value: contrast ? 'more' : 'no-preference' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  for (const client of clientsOf(page))
    await client.send('Emulation.setEmulatedMedia', { features });
  await settle(page);
  if (state.isWhole === false) return;
  // As tall as what it shows: what sticks to an edge then stands at its own place.
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: width ?? state.width, height: tall });
  await settle(page);
}

/**
 * The driver has no public name for the connection of a frame, and its own emulation reaches only that of the page.
 * @typedef {import('puppeteer-core').Frame & { client?: import('puppeteer-core').CDPSession }} ConnectedFrame
 */

/** @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession[]>} */
const kept = new WeakMap();

/**
 * The connections to the page and to each frame that has a process of its own. They are kept: what is emulated lasts
 * as long as they do.
 * @param {import('puppeteer-core').Page} page
 */
function clientsOf(page) {
  let clients = kept.get(page);
  if (!clients) {
    const own = page.frames().map((frame) => /** @type {ConnectedFrame} */ (frame).client);
    clients = [...new Set(own.filter((client) => client !== undefined))];
    kept.set(page, clients);
  }
  return clients;
}

/**
 * Until what was changed is drawn; a frame that is hidden draws nothing.
 * @param {import('puppeteer-core').Page} page
 */
async function settle(page) {
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      if (innerWidth === 0) return;
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }
}
