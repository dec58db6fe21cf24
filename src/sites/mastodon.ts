/**
 * Mastodon, after its own source (2026-09). The instances in the manifest; any other is granted from the popup and recognised by its compose form.
 */
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
    { selector: '.dialog-modal textarea#description', kind: 'alt', limits: 'mastodon/alt' },
    // It shares the limit of the post that it stands before.
    { selector: '.compose-form #cw-spoiler-input', kind: 'text', limits: 'mastodon/warning' },
    { selector: `.compose-form:has(.reply-indicator) ${box}`, kind: 'reply' },
    { selector: box, kind: 'post' },
  ],
  never: {
    // A post to the people it mentions only is a private message; its button shows an @.
    selectors: [
      '.compose-form:has(.dropdown-button .icon-at)',
      '.compose-form:has(.privacy-dropdown__value .icon-at)',
      // The description of a picture that goes with one.
      'body:has(.compose-form :is(.dropdown-button, .privacy-dropdown__value) .icon-at) .dialog-modal',
    ],
    paths: ['/conversations'],
  },
  media: [
    {
      within: '.compose-form',
      each: '.compose-form__upload:not(:has(.compose-form__upload__visualizer))',
      kind: 'image',
      missing: '.compose-form__upload__warning .active',
    },
  ],
  room: { within: '.compose-form', counter: '.character-counter' },
  post: '.compose-form__submit button, .compose-form__publish button',
  accounts: [
    {
      selector:
        '.compose-panel .display-name__account, .navigation-bar .display-name__account, .drawer .display-name__account',
      pattern: /@?([\w.-]+)/u,
    },
  ],
};
