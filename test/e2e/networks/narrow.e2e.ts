/** Every composer of every network 320 CSS pixels wide: Post is hit by a real click with the sidebar open. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { harmless } from '../harness/drafts.ts';
import { clickButton, readSidebarBox } from '../harness/host.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { Box } from './box.ts';
import { boxes } from './index.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
// What one test does to the sidebar's place is kept for the next.
beforeEach(() => storeSettings(session, { version: 1 }));
afterAll(() => session?.close());

const [draft = ''] = harmless;

describe.each(boxes)('%s', (_, network, composer) => {
  it('is posted from beside the sidebar', async () => {
    const box = await Box.open(session, network, composer, { width: 320, height: 640 });
    await box.focus();
    await clickButton(box.page);
    await until('the sidebar is open', () => readSidebarBox(box.page));
    await box.type(draft);
    await box.waitForModel(draft);
    expect(await box.post()).toEqual([draft]);
    expect(box.errors).toEqual([]);
    await box.page.close();
  });
});
