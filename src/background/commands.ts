/** Answers the keyboard commands. */
import { onCommand } from '../browser/commands.ts';
import { sendToTab } from '../browser/messages.ts';
import { findFrontTab } from '../browser/tabs.ts';

onCommand('toggle-sidebar', async () => {
  const tab = await findFrontTab();
  // A tab without our content script has nothing to open.
  if (tab) await sendToTab(tab.id, 'sidebar.toggle', null).catch(() => {});
});
