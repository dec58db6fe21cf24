/** Which addresses the extension may run on; access comes and goes, so it is asked for each time. */
import browser from 'webextension-polyfill';

/** True when scripts may run on all of these match patterns. */
function hasAccess(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] });
}

/** The patterns of these that scripts may run on. */
export async function filterAccess(matches: readonly string[]): Promise<string[]> {
  const has = await Promise.all(matches.map((match) => hasAccess([match])));
  return matches.filter((_, position) => has[position]);
}

/**
 * Asks the person for access. Call it first thing in the handler of a click: after an `await` the
 * browser no longer takes it for the person's wish.
 */
export function requestAccess(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] });
}

/** Gives access back; false when the browser keeps it, as for addresses that the manifest requires. */
export function removeAccess(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...matches] });
}

/** Every pattern that access is given to, required or granted. */
export async function readAccess(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * The hosts among these patterns that a person granted one by one.
 * @param listed patterns of the networks that the manifest names, which are left out
 */
export function grantedHosts(origins: readonly string[], listed: readonly string[]): string[] {
  return origins.flatMap((origin) => {
    const host = listed.includes(origin) ? undefined : oneHost.exec(origin)?.[1];
    return host ? [host] : [];
  });
}

/** One host; a pattern for a whole web of them was not given for any site in particular. */
const oneHost = /^https:\/\/([^*/:]+)\/\*$/;

/**
 * Calls back when access was given or taken away.
 * @returns a function that stops it
 */
export function onAccessChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
