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

const own = {
  id: 'own',
  label: 'Canada in Tunis',
  sender: 'CA',
  hosts: ['TN', 'LY'],
  languages: ['fr-CA', 'en-CA', 'ar'],
  accounts: [
    { site: 'x', handle: 'ExempleCanTunisie', lang: 'fr' },
    { site: 'facebook', handle: 'example.canada.tunis' },
  ],
};

/**
 * The form of a mission of one's own, sent off without a name.
 * @param {import('../stage.mjs').Stage} stage
 */
async function inForm(stage) {
  const shown = await stage.openOwn('options.html');
  const edit = await shown.page.waitForSelector('#missions .choice .button');
  await edit?.click();
  await shown.page.waitForSelector('.form input');
  await shown.page.$eval('.form input', (input) => {
    /** @type {HTMLInputElement} */ (input).value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await shown.page.click('.form .main');
  await shown.page.waitForSelector('.form .problem');
  return shown;
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
  {
    name: 'options-form',
    width: 720,
    height: 1400,
    isWhole: false,
    settings: { missions: [own], mission: 'own' },
    hasFurtherLooks: true,
    open: inForm,
  },
  ...['mission', 'languages', 'networks', 'ready'].map((step, number) => ({
    name: `start-${step}`,
    width: 720,
    open: startAt(number),
  })),
];
