// @ts-check
/**
 * `npm start`: builds, and opens a browser with the extension loaded on a practice page, the example mission chosen.
 * Without a display, or with `--headless`, it types a draft, prints what Attaché says of it, and saves a picture.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureDependencies } from './setup.mjs';

const usualDraft = new URL('../test/drafts/aid.fr.txt', import.meta.url);

/** @throws one line for a mistake in the call */
async function readArguments() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
      draft: { type: 'string' },
      port: { type: 'string' },
    },
  });
  const { browser, headless, port } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${browser}"`);
  }
  if (port !== undefined && !(Number(port) > 0 && Number(port) < 65536)) {
    throw new Error(`--port is a number from 1 to 65535, not "${port}"`);
  }
  const draft = await readDraft(values.draft ?? usualDraft);
  return {
    kind: /** @type {import('./browsers.mjs').Kind} */ (browser),
    headless: headless || values.draft !== undefined,
    port: port === undefined ? undefined : Number(port),
    draft,
  };
}

/** @param {string | URL} file */
async function readDraft(file) {
  try {
    return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trim();
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Error(`the draft ${file} cannot be read (${code})`);
  }
}

function hasDisplay() {
  const { platform, env } = process;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Practice page served, browser open, example mission chosen.
 * @param {Awaited<ReturnType<typeof readArguments>>} options
 * @param {(() => Promise<void>)[]} closers gains what must be closed in the end, even when the rest fails
 */
async function open({ kind, headless, port }, closers) {
  const { findBrowser, launch } = await import('./browsers.mjs');
  const { bundlePages, installPages, servePages } = await import('./pages.mjs');
  const { chooseExampleMission } = await import('./drive/mission.mjs');
  findBrowser(kind);
  installPages();
  await build(['development'], [kind]);
  await bundlePages();
  const pages = await servePages({ port });
  closers.unshift(pages.close);
  const extension = path.join('dist/development', kind);
  const viewport = headless ? { width: 1280, height: 900 } : null;
  const { browser, origin } = await launch(kind, { extension, headless, viewport });
  closers.unshift(() => browser.close());
  const mission = await chooseExampleMission({ browser, origin, kind });
  const page = await browser.newPage();
  await page.goto(`${pages.url}x/`);
  return { kind, browser, page, mission };
}

/**
 * Types the draft as a person would and reads the sidebar.
 * @param {Awaited<ReturnType<typeof open>>} opened
 * @param {string} draft
 */
async function tryDraft({ page, kind, mission }, draft) {
  const { typeLikeAPerson } = await import('./drive/keys.mjs');
  const sidebar = await import('./drive/sidebar.mjs');
  await page.click('[data-testid="tweetTextarea_0"]');
  const frame = await sidebar.findSidebar(page);
  await sidebar.waitForMission(frame, mission);
  await typeLikeAPerson(page, kind, draft);
  await sidebar.waitForCheck(frame, draft.length);
  const findings = await sidebar.readFindings(frame);
  const picture = `dist/start-${kind}.png`;
  await page.screenshot({ path: picture });
  const variants = await sidebar.readVariants(frame);
  return { findings, variants, picture };
}

/** @param {Awaited<ReturnType<typeof tryDraft>>} shown */
function print({ findings, variants, picture }) {
  console.log(findings.length === 0 ? '\nFindings: nothing found' : '\nFindings');
  for (const { level, words, message, fixes } of findings) {
    console.log(`  ${level}: “${words}” ${message}`);
    for (const fix of fixes) console.log(`    fix: ${fix}`);
  }
  for (const { language, segments } of variants) {
    console.log(`\n${language}`);
    for (const { source, target, provenance } of segments) {
      console.log(`  ${source}\n    ${target || '—'}\n    ${provenance}`);
    }
  }
  console.log(`\nPicture: ${picture}`);
}

async function main() {
  ensureDependencies();
  const options = await readArguments();
  /** @type {(() => Promise<void>)[]} */
  const closers = [];
  try {
    const opened = await open(options, closers);
    if (options.headless) print(await tryDraft(opened, options.draft));
    else await untilClosed(opened);
  } finally {
    for (const close of closers) await close();
  }
}

/** @param {Awaited<ReturnType<typeof open>>} opened */
async function untilClosed({ browser, page }) {
  console.log(`Attaché is open on ${page.url()}. Close the browser, or press Ctrl+C, to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

try {
  await main();
} catch (error) {
  console.error(`npm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
