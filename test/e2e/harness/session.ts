/** One browser with the release build loaded, behind the refusing proxy; one for each test file. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { type Kind, launch } from '../../../scripts/browsers.mjs';
import { type RefusingProxy, startProxy } from './proxy.ts';

/** The browser under test. */
export const kind: Kind = process.env.ATTACHE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** The release build for it. */
export const extensionFolder = fileURLToPath(new URL(`../../../dist/${kind}`, import.meta.url));

export interface Session {
  readonly kind: Kind;
  readonly browser: Browser;
  /** Of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  readonly proxy: RefusingProxy;
  /**
   * Closes the browser.
   * @param expected hosts that something else than our extension was meant to ask for
   * @throws when any other host was asked for while the session lasted
   */
  close(expected?: readonly string[]): Promise<void>;
}

/**
 * Launches the browser with a fresh profile. `ATTACHE_HEADFUL=1` shows it.
 * @param preferences Firefox only
 * @param kept a profile that is not deleted afterwards, and whether the extension was in it before
 */
export async function startSession(
  extension = extensionFolder,
  preferences: Readonly<Record<string, boolean>> = {},
  kept?: { readonly profile: string; readonly isKnown: boolean },
): Promise<Session> {
  const proxy = await startProxy();
  const profile = kept?.profile ?? (await createProfile());
  const options = {
    extension,
    headless: process.env.ATTACHE_HEADFUL !== '1',
    proxy,
    ...(kind === 'chromium' ? { profile } : { preferences }),
    ...kept,
  };
  const { browser, origin } = await launch(kind, options).catch((error: Error) => {
    // Beside three other browsers one may not come up. Said, since a file's first hook is tried once only.
    console.warn(`Started again: ${error.message}`);
    return launch(kind, options);
  });
  return {
    kind,
    browser,
    origin,
    proxy,
    async close(expected = []) {
      await browser.close();
      proxy.close();
      if (!kept) await deleteProfile(profile);
      const asked = proxy.foreign().filter((host) => !expected.includes(host));
      if (asked.length > 0) throw new Error(`Asked for over the network: ${asked.join(', ')}`);
    },
  };
}

/**
 * A profile in which Chromium opens no connection in advance: it would ask the proxy for the networks' own
 * hosts, and a request of ours to them could hide among these.
 */
export async function createProfile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-e2e-'));
  await mkdir(path.join(folder, 'Default'));
  const preferences = JSON.stringify({ net: { network_prediction_options: 2 } });
  await writeFile(path.join(folder, 'Default', 'Preferences'), preferences);
  return folder;
}

export async function deleteProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
