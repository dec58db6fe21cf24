/** Opens the scratchpad beside a page that lets no sidebar in. */
import { listen } from '../browser/messages.ts';
import { openSidePanel } from '../browser/side-panel.ts';

listen({
  // Before anything is awaited: the person's click is good for the call that it leads to, and for no later one.
  'panel.open': async (_request, { window }) => {
    if (window !== null) await openSidePanel(window);
    return null;
  },
});
