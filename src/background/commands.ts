/** Answers the keyboard commands: each is for the composer in the tab in front. */
import { type CommandName, onCommand } from '../browser/commands.ts';
import { sendToTab } from '../browser/messages.ts';
import { findFrontTab } from '../browser/tabs.ts';

const messages = {
  'toggle-sidebar': 'sidebar.toggle',
  'next-remark': 'remark.next',
  'previous-remark': 'remark.previous',
} as const satisfies Record<CommandName, string>;

for (const command of Object.keys(messages) as CommandName[]) {
  onCommand(command, async () => {
    const tab = await findFrontTab();
    // A tab without our content script has nothing to open or to go to.
    if (tab) await sendToTab(tab.id, messages[command], null).catch(() => {});
  });
}
