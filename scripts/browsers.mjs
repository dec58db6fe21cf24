// @ts-check
/** Finds a browser on this machine, or installs it on Debian, and launches it with the extension loaded. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { until } from './drive/until.mjs';

/**
 * @typedef {'chromium' | 'firefox'} Kind
 * @typedef {object} LaunchOptions
 * @property {string} [extension] folder of the built extension
 * @property {boolean} headless
 * @property {{ host: string, port: number }} [proxy] every request goes through it, those to this machine too
 * @property {Record<string, string | number | boolean>} [preferences] Firefox only
 * @property {string} [profile] folder of the profile; without one, a fresh one that is deleted afterwards
 * @property {boolean} [isKnown] the extension was in this profile before: it does not welcome anybody again
 * @property {{ width: number, height: number } | null} [viewport] CSS pixels; null follows the window
 * @typedef {object} Launched
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} origin of the extension's own pages, without a slash at the end; empty without an extension
 */

/** @type {Record<Kind, { variable: string, names: string[], debian: string, missing: string }>} */
const kinds = {
  chromium: {
    variable: 'ATTACHE_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    debian: 'chromium',
    missing: 'No Chromium, Chrome or Edge found',
  },
  firefox: {
    variable: 'ATTACHE_FIREFOX',
    names: ['firefox', 'firefox-esr'],
    debian: 'firefox-esr',
    missing: 'No Firefox found',
  },
};

/** Names below the folders where macOS and Windows keep programs. */
const applications = {
  darwin: {
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** Under this identity Firefox shows the extension's pages, so that their address is known beforehand. */
const firefoxUuid = '5f2c8d1e-6a34-4b0f-9d57-3e81c7a4b692';

/** Beside what puppeteer passes. */
const chromiumArguments = ['--disable-gpu', '--disable-component-update'];

/**
 * The path of an installed browser; installs it on Debian and Ubuntu as root.
 * @param {Kind} kind
 * @returns {string}
 * @throws one clear line that says what is missing
 */
export function findBrowser(kind) {
  const { variable, debian, missing } = kinds[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which does not exist.`);
  }
  const found = candidates(kind).find((file) => existsSync(file));
  if (found) return found;
  if (canInstall()) {
    installFromDebian(debian);
    const installed = candidates(kind).find((file) => existsSync(file));
    if (installed) return installed;
  }
  throw new Error(`${missing}. Install one, or set ${variable} to its path.`);
}

/**
 * Every place where the browser may be, best first.
 * @param {Kind} kind
 * @returns {string[]}
 */
function candidates(kind) {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return applications.darwin[kind].flatMap((name) =>
      folders.map((folder) => path.join(folder, name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return applications.win32[kind].flatMap((name) =>
      folders.flatMap((folder) => (folder ? [path.join(folder, name)] : [])),
    );
  }
  const folders = (env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/snap/bin');
  return kinds[kind].names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @param {string} name of the package */
function installFromDebian(name) {
  console.log(`Installing ${name} …`);
  // A source that does not answer matters only if the package then cannot be had.
  runAptGet(['update']);
  const { status, stderr } = runAptGet(['install', '-y', '--no-install-recommends', name]);
  if (status === 0) return;
  const reason = (stderr ?? '').trim().split('\n').at(-1);
  throw new Error(`apt-get could not install ${name}: ${reason}`);
}

/** @param {string[]} words */
function runAptGet(words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { env, encoding: 'utf8' });
}

/**
 * Launches a browser and loads the extension into it.
 * @param {Kind} kind
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 * @throws one clear line when no browser is found or the extension cannot be loaded
 */
export async function launch(kind, options) {
  const { default: puppeteer } = await import('puppeteer-core');
  const executablePath = findBrowser(kind);
  const settings = kind === 'chromium' ? chromiumSettings(options) : await firefoxSettings(options);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    defaultViewport:
      options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...settings,
  });
  if (!options.extension) return { browser, origin: '' };
  try {
    const id = await browser.installExtension(path.resolve(options.extension));
    const origin =
      kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`;
    // An extension without that page, such as one of a test’s own, has nobody to welcome.
    const hasWelcome = existsSync(path.join(options.extension, 'options.html'));
    if (hasWelcome && !options.isKnown) await closeWelcome(browser, origin);
    return { browser, origin };
  } catch (error) {
    await browser.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The extension in ${options.extension} could not be loaded: ${reason}`);
  }
}

/**
 * Waits for the tab that the extension opens after its installation, and closes it: it would come to the front at any
 * moment.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
async function closeWelcome(browser, origin) {
  // One that starts beside several others takes long over it.
  const patience = 45_000;
  /** @type {string[]} */
  let addresses = [];
  const page = await until(
    'the first run is open',
    async () => {
      const pages = await browser.pages();
      // Firefox's driver does not know the address of a tab that an extension opened; the tab does.
      addresses = await Promise.all(
        pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
      );
      return pages[addresses.indexOf(`${origin}/options.html#start`)];
    },
    patience,
  ).catch((error) => {
    throw new Error(`${error.message}, only ${addresses.join(', ')}`, { cause: error });
  });
  await page.close();
}

/**
 * @param {LaunchOptions} options
 * @returns {import('puppeteer-core').LaunchOptions}
 */
function chromiumSettings({ proxy, profile }) {
  const args = [...chromiumArguments];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (proxy) {
    args.push(`--proxy-server=http://${proxy.host}:${proxy.port}`);
    args.push('--proxy-bypass-list=<-loopback>');
  }
  const folder = profile ? { userDataDir: profile } : {};
  return { browser: 'chrome', pipe: true, enableExtensions: true, args, ...folder };
}

/**
 * @param {LaunchOptions} options
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
async function firefoxSettings({ extension, proxy, preferences, profile }) {
  /** @type {Record<string, string | number | boolean>} */
  const extraPrefsFirefox = { 'browser.shell.checkDefaultBrowser': false, ...preferences };
  if (extension) {
    const text = await readFile(path.join(extension, 'manifest.json'), 'utf8');
    const id = JSON.parse(text).browser_specific_settings.gecko.id;
    extraPrefsFirefox['extensions.webextensions.uuids'] = JSON.stringify({ [id]: firefoxUuid });
  }
  if (proxy) {
    Object.assign(extraPrefsFirefox, {
      'network.proxy.type': 1,
      'network.proxy.http': proxy.host,
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': proxy.host,
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  // System access lets the driver look into the extension's own pages.
  const folder = profile ? { userDataDir: profile } : {};
  return {
    browser: 'firefox',
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox,
    ...folder,
  };
}
