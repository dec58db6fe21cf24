/** The keyboard commands of the manifest. */
import browser from 'webextension-polyfill';

const commandNames = ['toggle-sidebar', 'next-remark', 'previous-remark'] as const;
export type CommandName = (typeof commandNames)[number];

/** A command and the keys it has now, as the browser writes them; empty when it has none. */
export interface BoundCommand {
  readonly name: CommandName;
  readonly keys: string;
}

/** The commands with the keys that the person or the browser gave them, in the order of the manifest. */
export async function readCommands(): Promise<readonly BoundCommand[]> {
  const all = await browser.commands.getAll();
  return commandNames.map((name) => ({
    name,
    keys: all.find((each) => each.name === name)?.shortcut ?? '',
  }));
}

/** Calls back when the keys of a command are pressed. Call it synchronously at start. */
export function onCommand(name: CommandName, listener: () => void): void {
  browser.commands.onCommand.addListener((pressed) => {
    if (pressed === name) listener();
  });
}
