/** Mastodon: the instances in the manifest; any other is granted from the popup and recognised by its compose form. */
import type { Site } from './site.ts';

const box = 'textarea.autosuggest-textarea__textarea';

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://social.bund.de/*',
  ],
  limits: 'mastodon',
  hallmark: `.compose-form ${box}`,
  composers: [
    { selector: `.compose-form:has(.reply-indicator) ${box}`, kind: 'reply' },
    { selector: box, kind: 'post' },
  ],
  never: {
    // A post to the people it mentions only is a private message; its button shows an @.
    selectors: [
      '.compose-form:has(.dropdown-button .icon-at)',
      '.compose-form:has(.privacy-dropdown__value .icon-at)',
    ],
    paths: ['/conversations'],
  },
  post: '.compose-form__submit button, .compose-form__publish button',
  accounts: [
    {
      selector:
        '.compose-panel .display-name__account, .navigation-bar .display-name__account, .drawer .display-name__account',
      pattern: /@?([\w.-]+)/u,
    },
  ],
};
