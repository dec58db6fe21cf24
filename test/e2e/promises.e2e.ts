/** The six promises, one test each: it fails when the promise is broken. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCheck, waitForMission } from '../../scripts/drive/sidebar.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { focusComposer, post, readModel } from './harness/composer.ts';
import { dumpStorage } from './harness/disk.ts';
import { grave, harmless, tagged, unknown, withMission } from './harness/drafts.ts';
import { pressUndo, typeLikeAPerson } from './harness/keys.ts';
import { openPlace, watchedPlace } from './harness/network.ts';
import { kind, type Session, startSession } from './harness/session.ts';
import { registeredMatches, storeSettings } from './harness/settings.ts';
import {
  clickControl,
  explainAll,
  findSidebar,
  lookForSidebar,
  readFindings,
  readText,
  typeIntoWording,
  waitForFinding,
  waitForText,
  waitUntilGone,
} from './harness/sidebar.ts';
import {
  beCareless,
  changesIn,
  givenAway,
  kindsOf,
  learnedBy,
  probeForFiles,
  secretsOf,
} from './harness/spy.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

it('It advises, it never blocks', async () => {
  for (const network of ['x', 'facebook', 'mastodon'] as const) {
    const { page, sidebar, errors } = await write(session, network, grave);
    await until('five serious remarks', async () => {
      const findings = await readFindings(sidebar);
      return findings.filter(({ level }) => level === 'serious').length >= 5;
    });
    expect(await post(page, network)).toBe(grave);
    expect(await readModel(page)).toBe(grave);
    expect(errors).toEqual([]);
    await page.close();
  }
});

it('Local', async () => {
  const { page, sidebar } = await write(session, 'x', `${tagged.text}\n${unknown}`);
  await waitForFinding(sidebar, tagged.before);
  await clickControl(sidebar, /^Variants/);
  await waitForText(sidebar, /No wording in the memory/);
  const stored = await dumpStorage(session);
  expect(stored).toContain('example-canada-tunis');
  for (const word of ['mycologues', 'girolles']) expect(stored).not.toContain(word);
  await page.close();
  expect(session.proxy.foreign()).toEqual([]);

  const control = await startSession();
  await control.browser.installExtension(fileURLToPath(new URL('control', import.meta.url)));
  await until('the proxy sees a request from a background', () =>
    control.proxy.foreign().includes('control.invalid'),
  );
  await control.close(['control.invalid']);
});

it('It never damages a draft', async () => {
  const { page, sidebar, errors } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  expect(await readModel(page)).toBe(tagged.text);
  await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`));
  const fixed = tagged.text.replace(tagged.before, tagged.after);
  await until('the fix is in the model', async () => (await readModel(page)) === fixed);
  await waitUntilGone(sidebar, tagged.before);
  await pressUndo(page);
  await until('one undo takes it back', async () => (await readModel(page)) === tagged.text);
  expect(await post(page, 'x')).toBe(tagged.text);
  expect(errors).toEqual([]);
  await page.close();
});

it('Silent when unsure', async () => {
  for (const draft of harmless) {
    const { page, sidebar } = await write(session, 'x', draft);
    await waitForMission(sidebar, 'Canada in Tunis');
    await waitForCheck(sidebar, draft.length);
    await waitForText(sidebar, /Nothing found/);
    expect(await readFindings(sidebar)).toEqual([]);
    await page.close();
  }
});

it('Explained, and true', async () => {
  const { page, sidebar } = await write(session, 'x', grave);
  await until('five remarks', async () => (await readFindings(sidebar)).length >= 5);
  const explained = await explainAll(sidebar);
  for (const { text, buttons } of explained) {
    expect(text).toMatch(/Guideline:\s*\S/);
    expect(text).toMatch(/Pack:\s*\S/);
    // Advice is read and copied; only what changes the form alone has a button that writes.
    expect(buttons.filter((name) => /^(Replace|Insert|Apply)/.test(name))).toEqual([]);
  }
  expect(explained.some(({ buttons }) => buttons.some((name) => /^Copy/.test(name)))).toBe(true);
  const said = await readText(sidebar);
  expect(said).not.toMatch(/\b(clear|safe|compliant)\b/i);
  await page.close();
});

it('The site learns nothing', async () => {
  const { page } = await openPlace(session, await watchedPlace('x'));
  await focusComposer(page, 'x');
  const sidebar = await findSidebar(session, page);
  await typeLikeAPerson(page, tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const secrets = await secretsOf(session, sidebar);
  await clickControl(sidebar, /^Variants/);
  await typeIntoWording(page, sidebar, 'qwzx');
  expect(givenAway(await learnedBy(page), secrets)).toEqual([]);
  if (kind === 'chromium') expect(await probeForFiles(page, session.origin)).toEqual([]);

  await beCareless(page);
  const kinds = await until('the spy sees what is careless', async () => {
    const seen = kindsOf(givenAway(await learnedBy(page), secrets));
    return seen.has('event data') ? seen : null;
  });
  const careless = ['node', 'style', 'highlight', 'global', 'performance', 'frames', 'key'];
  expect([...kinds]).toEqual(expect.arrayContaining(careless));
  await page.close();

  await expectNothingWhenOff();
});

/** The other half of the last promise: a network that is off has nothing injected. */
async function expectNothingWhenOff(): Promise<void> {
  await storeSettings(session, { ...withMission, sites: { x: false } });
  await until('x.com is not registered', async () => {
    const matches = await registeredMatches(session);
    return matches.length > 0 && !matches.some((match) => match.includes('//x.com/'));
  });
  const off = await openPlace(session, await watchedPlace('x'));
  const before = changesIn(await learnedBy(off.page));
  await focusComposer(off.page, 'x');
  await typeLikeAPerson(off.page, tagged.text);
  const on = await write(session, 'facebook', tagged.text);
  await waitForFinding(on.sidebar, tagged.before);
  expect(await lookForSidebar(session, off.page)).toBeNull();
  expect(changesIn(await learnedBy(off.page))).toEqual(before);
}
