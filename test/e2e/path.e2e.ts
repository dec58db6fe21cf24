/** The main path in each composer: remarks, a fix and its undo, a variant; and what Post would then publish. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { focusComposer, isCaretAtEnd, post, readModel } from './harness/composer.ts';
import { known, tagged, withMission } from './harness/drafts.ts';
import { pressUndo, typeLikeAPerson } from './harness/keys.ts';
import type { Network } from './harness/network.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, waitForFinding, waitForText, waitUntilGone } from './harness/sidebar.ts';
import { type Writing, write } from './harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const fixed = tagged.text.replace(tagged.before, tagged.after);

/** Applies the fix of the tag and waits until the editor's own model has it. */
async function applyFix({ page, sidebar }: Writing): Promise<void> {
  await waitForFinding(sidebar, tagged.before);
  await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`));
  await until('the model has changed', async () => (await readModel(page)) !== tagged.text);
}

describe.each(['x', 'facebook', 'mastodon'] as const satisfies Network[])('on %s', (network) => {
  it('changes exactly the span of a fix, in the model and in what Post publishes', async () => {
    const writing = await write(session, network, tagged.text);
    await applyFix(writing);
    expect(await readModel(writing.page)).toBe(fixed);
    await waitUntilGone(writing.sidebar, tagged.before);
    expect(await readModel(writing.page)).toBe(fixed);
    expect(await post(writing.page, network)).toBe(fixed);
    expect(writing.errors).toEqual([]);
    await writing.page.close();
  });

  it('takes a fix back with one undo, and the next', async () => {
    const writing = await write(session, network, tagged.text);
    await applyFix(writing);
    await waitUntilGone(writing.sidebar, tagged.before);
    await pressUndo(writing.page);
    await until('the draft is back', async () => (await readModel(writing.page)) === tagged.text);
    await waitForFinding(writing.sidebar, tagged.before);
    expect(await post(writing.page, network)).toBe(tagged.text);
    expect(writing.errors).toEqual([]);
    await writing.page.close();
  });

  it('leaves the caret where it was, so that the person types on', async () => {
    const writing = await write(session, network, tagged.text);
    await applyFix(writing);
    await until('the caret is back', () => isCaretAtEnd(writing.page, network));
    await typeLikeAPerson(writing.page, ' Merci.');
    expect(await readModel(writing.page)).toBe(`${fixed} Merci.`);
    await writing.page.close();
  });

  it('keeps both lines of an inserted variant', async () => {
    const writing = await write(session, network, known);
    const { page, sidebar } = writing;
    await clickControl(sidebar, /^Variants/);
    await clickControl(sidebar, /^Insert/);
    await until('the variant is in', async () => (await readModel(page)) !== known);
    await waitForText(sidebar, /Inserted\. Undo in the box/);
    const model = await readModel(page);
    const lines = model.split('\n').filter((line) => line !== '');
    expect(lines.slice(0, 2)).toEqual(known.split('\n'));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(await post(page, network)).toBe(model);
    expect(writing.errors).toEqual([]);
    await focusComposer(page, network);
    await pressUndo(page);
    await until('the draft is back', async () => (await readModel(page)) === known);
    await page.close();
  });
});
