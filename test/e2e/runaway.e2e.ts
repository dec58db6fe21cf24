/** A rule that never ends is set aside and named; the findings of the others stay on screen. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnPage } from '../../scripts/drive/own-page.mjs';
import { waitForMission } from '../../scripts/drive/sidebar.mjs';
import { addSpinningRule } from '../../scripts/drive/stored.mjs';
import { tagged, withMission } from './harness/drafts.ts';
import { typeLikeAPerson } from './harness/keys.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { readFindings, waitForFinding, waitForText } from './harness/sidebar.ts';
import { write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
  await waitForGuidelines();
  const page = await openOwnPage(session, 'options.html');
  await addSpinningRule(page, trigger);
  await page.close();
});
afterAll(() => session?.close());

/** What the spinning rule waits for; without it, it costs nothing. */
const trigger = 'spin';

/** Until the guidelines for the mission are in force; whoever opens the database before creates an empty one. */
async function waitForGuidelines(): Promise<void> {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForMission(sidebar, 'Canada in Tunis');
  await page.close();
}

it('keeps the findings of the others on screen, and says which rule was set aside and why', async () => {
  const { page, sidebar } = await write(session, 'x', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  const before = (await readFindings(sidebar)).map(({ id }) => id);
  // From here on the list is watched: it must never be without what was found before.
  await sidebar.evaluate(() => {
    const fewest = { count: Number.POSITIVE_INFINITY };
    const count = () => document.querySelectorAll('[data-finding]').length;
    new MutationObserver(() => {
      fewest.count = Math.min(fewest.count, count());
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { fewest });
  });
  await typeLikeAPerson(page, ` ${trigger}!`);
  const said = await waitForText(
    sidebar,
    /Set aside: “The rule that spins” \(Common guidelines[^)]*\)/,
  );
  expect(said).toMatch(/took too long/);
  expect(said).not.toMatch(/could not be checked to the end/);
  expect((await readFindings(sidebar)).map(({ id }) => id)).toEqual(before);
  const fewest = await sidebar.evaluate(
    () => (window as unknown as { fewest: { count: number } }).fewest.count,
  );
  expect(fewest).toBeGreaterThanOrEqual(before.length);
  await page.close();
});

it('says so in French and in Arabic, and goes on checking what is typed next', async () => {
  for (const [language, words] of [
    ['fr', /Mise de côté\s: «\sLa règle qui tourne\s»[\s\S]*trop de temps/],
    ['ar', /القاعدة التي تدور[\s\S]*استغرقت وقتًا طويلًا/],
  ] as const) {
    await storeSettings(session, { ...withMission, language });
    const { page, sidebar } = await write(
      session,
      'mastodon',
      `Bravo à toutes et à tous, ${trigger}!`,
    );
    await waitForText(sidebar, words);
    await typeLikeAPerson(page, ` Vive les ${tagged.before} ici!`);
    await waitForFinding(sidebar, tagged.before);
    await waitForText(sidebar, words);
    await page.close();
  }
});
