/** Measures; asserts only that there was something to measure. What is asked of the figures: test/bench/report. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { withMission } from '../harness/drafts.ts';
import { openPlace, strict } from '../harness/network.ts';
import { kind, type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { readProbe, writeProbedBuild } from './build.ts';
import { delaysOf, type Report, readReport, workPerKey } from './report.ts';
import { long, openScene, plain, startFeed } from './scene.ts';
import { startTrace, stopTrace } from './trace.ts';

/** Milliseconds between two keys: a very fast typist. */
const pace = 120;
/** A finding is shown and taken away so often. */
const turns = 30;
const coldStarts = 8;
/** Milliseconds of doing nothing. */
const rest = 3000;

/** Samples in milliseconds, and counts. */
const results = {
  typing: {} as Record<string, { work: number[]; shown: number[] }>,
  rest: {} as Record<string, { inPage: Report; inFrame: Report }>,
  cold: [] as number[],
};
let session: Session;
let folder: string;

beforeAll(async () => {
  folder = await writeProbedBuild();
  // Firefox rounds times to whole milliseconds otherwise.
  session = await startSession(folder, { 'privacy.reduceTimerPrecision': false });
  await storeSettings(session, withMission);
});

afterAll(async () => {
  await mkdir('dist/results', { recursive: true });
  await writeFile(`dist/results/speed-${kind}.json`, JSON.stringify(results));
  await session.close();
  await rm(folder, { recursive: true });
});

const composers = ['facebook', 'mastodon'] as const;
const conditions = { plain, feed: plain, long };

for (const network of composers) {
  for (const [condition, draft] of Object.entries(conditions)) {
    test(`typing on ${network}, ${condition}`, async () => {
      const { page } = await openScene(session, network, draft);
      if (condition === 'feed') await startFeed(page);
      await wait(1000);
      if (kind === 'chromium') await startTrace(page);
      await readReport(page);
      for (let turn = 0; turn < turns; turn++) {
        await page.keyboard.type('v');
        await wait(pace);
        await page.keyboard.press('Backspace');
        await wait(pace);
      }
      const report = await readReport(page);
      const work = kind === 'chromium' ? await stopTrace(page) : workPerKey(report);
      await page.close();
      results.typing[`${network} ${condition}`] = { work, shown: delaysOf(report) };
      expect(report.keys).toHaveLength(2 * turns);
      expect(work).toHaveLength(2 * turns);
      expect(report.shown.length).toBeGreaterThan(turns / 2);
    });
  }

  test(`resting on ${network}`, async () => {
    const { page, sidebar } = await openScene(session, network, '');
    await sidebar.evaluate(await readProbe());
    await wait(1000);
    await Promise.all([page, sidebar].map(readReport));
    await wait(rest);
    const [inPage, inFrame] = await Promise.all([readReport(page), readReport(sidebar)]);
    await page.close();
    results.rest[network] = { inPage, inFrame };
  });
}

test('from the focus to the first finding, each time in a new tab', async () => {
  const html = `<!doctype html><form class="compose-form"><textarea class="autosuggest-textarea__textarea" rows="8" cols="60">${plain}v</textarea></form>`;
  const place = { address: 'https://mastodon.social/publish', html, folders: [], policy: strict };
  for (let start = 0; start < coldStarts; start++) {
    const { page } = await openPlace(session, place);
    await until('the content script is there', () => readReport(page));
    await page.click('textarea');
    let from: number | undefined;
    const to = await until('the first finding', async () => {
      // To ask often would be work for the page.
      await wait(rest / 10);
      const { focused, shown } = await readReport(page);
      from ??= focused[0];
      return shown[0];
    });
    results.cold.push(to - (from ?? 0));
    await page.close();
  }
});
