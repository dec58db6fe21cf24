/** X: the post in the timeline and in the dialog, with its thread, replies and quotes; messages are closed to us. */
import type { NetworkShape } from './shape.ts';

const account = 'ExempleCanTunisie';

/** Away from the composer and back to another, without a load. */
const home = ['[data-testid="AppTabBar_Explore_Link"]', '[data-testid="AppTabBar_Home_Link"]'];
const dialog = '[data-testid="SideNav_NewTweet_Button"]';
const close = '[data-close]';
const post = '[data-testid="tweetButton"]';
const attach = '[role="dialog"] [data-attach]';
const describe = '[data-describe]';
const addPart = '[data-testid="addButton"]';

export const x: NetworkShape = {
  id: 'x',
  name: 'X',
  limits: 'x',
  addresses: ['https://x.com/home', 'https://twitter.com/home'],
  composers: [
    { name: 'post', kind: 'post', account, renew: home },
    { name: 'post', kind: 'post', account, address: 'https://twitter.com/home' },
    { name: 'reply', kind: 'reply', account, address: 'https://x.com/someone/status/1' },
    { name: 'thread', kind: 'post', account, open: [dialog], post, renew: [close, dialog] },
    { name: 'thread', kind: 'post', account, open: ['[data-testid="retweet"]'], post },
    {
      name: 'part-2',
      kind: 'part',
      account,
      address: 'https://x.com/compose/post',
      open: [addPart, addPart],
      post,
      part: { at: 1, of: 3 },
    },
    {
      name: 'post',
      kind: 'post',
      account,
      open: ['[data-attach="described"]'],
      media: [{ kind: 'image', alt: 'A reading room' }],
    },
    // Whether a picture lacks a description, X does not say in a way that can be told in every language.
    { name: 'post', kind: 'post', account, open: ['[data-attach="plain"]'] },
    { name: 'alt', kind: 'alt', account, limits: 'x/alt', open: [dialog, attach, describe] },
    { name: 'message', kind: null, address: 'https://x.com/messages/1-2' },
    { name: 'chat', kind: null, address: 'https://x.com/i/chat/1-2' },
    { name: 'drawer', kind: null },
  ],
};
