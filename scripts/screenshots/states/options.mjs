// @ts-check
/** The options page. */

/**
 * The first run, so many steps in.
 * @param {number} steps
 * @returns {(stage: import('../stage.mjs').Stage) => Promise<import('../stage.mjs').Shown>}
 */
function startAt(steps) {
  return async (stage) => {
    const shown = await stage.openOwn('options.html#start');
    await shown.page.waitForSelector('.start-step');
    await shown.page.select('.start-step select', 'CA');
    for (let step = 0; step < steps; step += 1) {
      const languages = await shown.page.$('.start-step input:not([type=checkbox])');
      await languages?.type('fr-CA, en-CA, ar');
      const before = await shown.page.$eval('h2', (title) => title.textContent);
      await shown.page.click('.start-step .main');
      await shown.page.waitForFunction(
        (text) => document.querySelector('h2')?.textContent !== text,
        {},
        before,
      );
    }
    return shown;
  };
}

/** @type {readonly import('./index.mjs').State[]} */
export const options = [
  {
    name: 'options',
    width: 1080,
    settings: { mission: 'example-canada-tunis' },
    hasFurtherLooks: true,
    open: async (stage) => {
      const shown = await stage.openOwn('options.html');
      await shown.page.waitForSelector('main section');
      return shown;
    },
  },
  ...['mission', 'languages', 'networks', 'ready'].map((step, number) => ({
    name: `start-${step}`,
    width: 720,
    open: startAt(number),
  })),
];
