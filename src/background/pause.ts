/** Pauses one tab, and goes on in it, as the popup asks. */
import { bodies } from '../browser/message-bodies.ts';
import { listen, sendToTab } from '../browser/messages.ts';
import { setPaused } from '../browser/paused-tabs.ts';
import { enterTab } from '../browser/site-scripts.ts';
import { ready } from './ready.ts';

listen(
  {
    'tab.pause': async ({ tab, paused }) => {
      await ready;
      await setPaused(tab, paused);
      // A tab without our content script has nothing to leave, and one that shows an error page cannot be entered.
      await (paused ? sendToTab(tab, 'site.off', null) : enterTab(tab)).catch(() => {});
      return null;
    },
  },
  bodies,
);
