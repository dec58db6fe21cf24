/** Gives a token to a content script that opens a sidebar, with the rest of its code the first time, and takes it from the frame. */
import { bodies } from '../browser/message-bodies.ts';
import { listen } from '../browser/messages.ts';
import { isPaused } from '../browser/paused-tabs.ts';
import { readSettings } from '../browser/settings-store.ts';
import { bringCompanion } from '../browser/site-scripts.ts';
import { issueToken, redeemToken } from '../browser/tokens.ts';
import type { Reply } from '../protocol/messages.ts';
import { ready } from './ready.ts';

async function grant(tab: number | null): Promise<Reply<'token.issue'>> {
  await ready;
  if (tab === null) throw new Error('A token is for a tab only');
  const [token, { place, marks }] = await Promise.all([issueToken(tab), readSettings()]);
  return { token, place, marks };
}

listen(
  {
    'companion.load': async (_request, { tab, frame }) => {
      if (tab === null || frame === null) throw new Error('companion.load: not from a tab');
      if (await isPaused(tab)) throw new Error('This tab is paused');
      const [granted] = await Promise.all([grant(tab), bringCompanion(tab, frame)]);
      return granted;
    },
    'token.issue': (_request, { tab }) => grant(tab),
    'token.redeem': async ({ token }, { tab }) => {
      await ready;
      return { ok: await redeemToken(token, tab) };
    },
  },
  bodies,
);
