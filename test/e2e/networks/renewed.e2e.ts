/** Composers that the network takes away and puts back as others, on navigation or with their dialog: the sidebar follows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { harmless, tagged, withMission } from '../harness/drafts.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { clickControl, findSidebar, waitForFinding } from '../harness/sidebar.ts';
import { Box } from './box.ts';
import { open } from './index.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const renewed = open.filter(([, , { renew }]) => renew !== undefined);
const [before = ''] = harmless;
const [draft = ''] = tagged.text.split('\n');
const fixed = draft.replace(tagged.before, tagged.after);

describe.each(renewed)('%s', (_, network, composer) => {
  it('is followed to the composer in its place', async () => {
    const box = await Box.open(session, network, composer, { width: 1366, height: 768 });
    await box.focus();
    await box.type(before);
    await waitForCheck(await findSidebar(session, box.page), before.length);
    const first = await box.editor();
    await box.press(composer.renew ?? []);
    expect(await first.evaluate((editor) => editor.isConnected)).toBe(false);
    await box.focus();
    await box.type(draft);
    await box.waitForModel(draft);
    const sidebar = await findSidebar(session, box.page);
    await waitForCheck(sidebar, draft.length);
    await waitForFinding(sidebar, tagged.before);
    await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`));
    await box.waitForModel(fixed);
    expect(await box.post()).toEqual([fixed]);
    expect(box.errors).toEqual([]);
    await box.page.close();
  });
});
