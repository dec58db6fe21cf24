/** Gives a token to a content script that opens a sidebar, and takes it from the frame, once. */
import { bodies } from '../browser/message-bodies.ts';
import { listen } from '../browser/messages.ts';
import { readSettings } from '../browser/settings-store.ts';
import { issueToken, redeemToken } from '../browser/tokens.ts';
import { ready } from './ready.ts';

listen(
  {
    'token.issue': async (_request, { tab }) => {
      await ready;
      if (tab === null) throw new Error('token.issue: not from a tab');
      const [token, { place, marks }] = await Promise.all([issueToken(tab), readSettings()]);
      return { token, place, marks };
    },
    'token.redeem': async ({ token }, { tab }) => {
      await ready;
      return { ok: await redeemToken(token, tab) };
    },
  },
  bodies,
);
