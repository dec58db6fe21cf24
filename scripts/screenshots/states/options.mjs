// @ts-check
/** The options page. */

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
];
