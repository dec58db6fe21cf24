/** Every composer of every network in a window of 1366 × 768: what is found, fixed and then posted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFor } from '../../../src/core/text/counting.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { clickControl, waitForFinding } from '../harness/sidebar.ts';
import { describeBox } from './describe.ts';
import { writeAtDesk } from './desk.ts';
import { open } from './index.ts';
import type { ShapedComposer } from './shape.ts';
import { readLetterhead } from './sidebar.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

/** Two paragraphs, or the first of them where a box has one line. */
const draftFor = ({ newLine }: ShapedComposer) =>
  newLine === null ? (tagged.text.split('\n')[0] ?? '') : tagged.text;

describe.each(open)('%s', (_, network, composer) => {
  it('is known for what it is, fixed, and posted as it was fixed', async () => {
    const draft = draftFor(composer);
    const { box, sidebar } = await writeAtDesk(session, network, composer, draft);
    const { kind, limits = network.limits, account, media, part } = composer;
    expect(await describeBox(box)).toEqual({ kind, limits, account, media, part });
    const { sender, network: named, count } = await readLetterhead(sidebar);
    expect(named).toBe(network.name);
    if (account) expect(sender).toBe(`@${account}`);
    const expected = countFor(draft, composer.counted ?? limits);
    const most = composer.limit ?? expected?.limit ?? 0;
    expect(count).toEqual(expected && { limit: most, remaining: most - expected.used });

    await waitForFinding(sidebar, tagged.before);
    await clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`));
    const fixed = draft.replace(tagged.before, tagged.after);
    await box.waitForModel(fixed);
    expect(await box.post()).toEqual([fixed]);
    expect(box.errors).toEqual([]);
    await box.page.close();
  });
});
