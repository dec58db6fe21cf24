/** Measures lookups in large memories in a worker of the extension; asserts only that there was something to measure. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { extensionFolder, kind, type Session, startSession } from '../harness/session.ts';
import type { Measured } from './memory-worker.ts';

const sizes = [100_000, 1_000_000];

const results: Record<string, Measured> = {};
let folder: string;
let session: Session;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attache-memory-'));
  await cp(extensionFolder, folder, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('memory-worker.ts', import.meta.url))],
    outfile: path.join(folder, 'memory-worker.js'),
    bundle: true,
    format: 'iife',
  });
  // Firefox rounds times to whole milliseconds otherwise.
  session = await startSession(folder, { 'privacy.reduceTimerPrecision': false });
  page = await openOwnPage(session, 'options.html');
  await until('the background has made the database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'attache')),
  );
});

afterAll(async () => {
  await mkdir('dist/results', { recursive: true });
  await writeFile(`dist/results/memory-${kind}.json`, JSON.stringify(results));
  await session.close();
  await rm(folder, { recursive: true });
});

test.each(sizes)('looking up in %i pairs', { timeout: 400_000 }, async (size) => {
  await page.evaluate((wanted) => {
    const worker = new Worker('memory-worker.js');
    worker.onmessage = ({ data }) => {
      document.body.dataset.measured = JSON.stringify(data);
      worker.terminate();
    };
    delete document.body.dataset.measured;
    worker.postMessage(wanted);
  }, size);
  const text = await until(
    'the memory was measured',
    () => page.evaluate(() => document.body.dataset.measured),
    390_000,
  );
  const measured: Measured & { error?: string } = JSON.parse(text);
  expect(measured.error).toBeUndefined();
  expect(measured.lookups).toHaveLength(400);
  results[size] = measured;
});
