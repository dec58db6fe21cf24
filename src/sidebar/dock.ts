/** Where the sidebar sits on pages: remembered in the settings, carried out by the content script. */
import { changeSettings } from '../browser/settings-store.ts';
import type { Place } from '../settings/schema.ts';
import type { Link } from './link.ts';

export interface Dock {
  /** Asks the content script to move or close the sidebar, and remembers it. */
  moveTo(place: Place): void;
  /** Remembers what the content script did. */
  remember(place: Place): void;
}

export function dockOf(link: Link): Dock {
  return {
    moveTo: (place) => {
      // First remembered: closing may end this page.
      void remember(place).finally(() => link.moveTo(place));
    },
    remember: (place) => void remember(place),
  };
}

/** A failure costs only the memory of where the sidebar was. */
async function remember(place: Place): Promise<void> {
  try {
    await changeSettings((settings) => ({ ...settings, place }));
  } catch (error) {
    console.warn(error);
  }
}
