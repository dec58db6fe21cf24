/** Mastodon: posts, replies, warnings and descriptions; what goes only to those it mentions is closed to us. */
import type { NetworkShape } from './shape.ts';

const account = 'exemple_canada_tunis';

export const mastodon: NetworkShape = {
  id: 'mastodon',
  name: 'Mastodon',
  limits: 'mastodon',
  addresses: ['https://mastodon.social/publish', 'https://mastodon.online/publish'],
  composers: [
    {
      name: 'post',
      kind: 'post',
      account,
      renew: ['[data-go="home"]', '[data-go="publish"]'],
    },
    // The server's own limit, from the page's own counter.
    {
      name: 'post',
      kind: 'post',
      account,
      limit: 1000,
      address: 'https://mastodon.online/publish',
    },
    { name: 'reply', kind: 'reply', account, open: ['[data-reply]'] },
    {
      name: 'post',
      kind: 'post',
      account,
      open: ['[data-attach]'],
      media: [{ kind: 'image' }],
    },
    {
      name: 'alt',
      kind: 'alt',
      account,
      limits: 'mastodon/alt',
      open: ['[data-attach]', '.compose-form__upload__warning button'],
    },
    {
      name: 'warning',
      kind: 'text',
      account,
      limits: 'mastodon/warning',
      open: ['[data-warn]'],
      newLine: null,
    },
    { name: 'direct', kind: null, address: 'https://mastodon.social/direct' },
    { name: 'warning', kind: null, open: ['.dropdown-button', '[data-warn]'], newLine: null },
    {
      name: 'alt',
      kind: null,
      open: ['.dropdown-button', '[data-attach]', '.compose-form__upload__warning button'],
    },
  ],
};
