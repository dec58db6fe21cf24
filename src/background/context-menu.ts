/** “Check with Attaché” on any text field: once, in that page, and without a lasting access to its site. */
import { onMenuEntry } from '../browser/context-menu.ts';
import { sendToTab } from '../browser/messages.ts';
import { enterOnce } from '../browser/site-scripts.ts';

onMenuEntry(async (tab, frame) => {
  await enterOnce(tab, frame);
  await sendToTab(tab, 'composer.take', null).catch(() => {});
});
