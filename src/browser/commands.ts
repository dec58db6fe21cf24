/** The keyboard commands of the manifest. */
import browser from 'webextension-polyfill';

export type CommandName = 'toggle-sidebar' | 'next-remark' | 'previous-remark';

/** Calls back when the keys of a command are pressed. Call it synchronously at start. */
export function onCommand(name: CommandName, listener: () => void): void {
  browser.commands.onCommand.addListener((pressed) => {
    if (pressed === name) listener();
  });
}
