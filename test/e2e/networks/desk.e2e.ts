/** Every composer of every network in a window of 1366 × 768: what is found, fixed, inserted and then posted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { countFor } from '../../../src/core/text/counting.ts';
import { known, tagged, withMission } from '../harness/drafts.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import {
  clickControl,
  findSidebar,
  readWordings,
  waitForFinding,
  waitForWording,
} from '../harness/sidebar.ts';
import { Box } from './box.ts';
import { describeBox } from './describe.ts';
import { boxes, open } from './index.ts';
import type { NetworkShape, ShapedComposer } from './shape.ts';
import { readLetterhead } from './sidebar.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const view = { width: 1366, height: 768 };

/** Two paragraphs, or the first of them where a box has one line. */
const draftFor = ({ newLine }: ShapedComposer) =>
  newLine === null ? (tagged.text.split('\n')[0] ?? '') : tagged.text;

/** Types into the composer and waits until all of it has been checked. */
async function write(network: NetworkShape, composer: ShapedComposer, draft: string) {
  const box = await Box.open(session, network, composer, view);
  await box.focus();
  const sidebar = await findSidebar(session, box.page);
  await box.type(draft);
  await box.waitForModel(draft);
  await waitForCheck(sidebar, draft.length);
  return { box, sidebar };
}

describe.each(open)('%s', (_, network, composer) => {
  it('is known for what it is, fixed, and posted as it was fixed', async () => {
    const draft = draftFor(composer);
    const { box, sidebar } = await write(network, composer, draft);
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

describe.each(boxes)('%s', (_, network, composer) => {
  it.runIf(composer.newLine !== null)('posts variants with their line breaks', async () => {
    const { box, sidebar } = await write(network, composer, known);
    await clickControl(sidebar, /^Variants/);
    await waitForWording(sidebar, /Eid/);
    const wordings = await readWordings(sidebar);
    const inLanguage = (tag: string) =>
      wordings.filter(({ lang }) => lang.startsWith(tag)).map(({ text }) => text);
    const all = [known, inLanguage('en').join('\n'), inLanguage('ar').join('\n')].join('\n\n');
    await clickControl(sidebar, /^Insert/);
    await box.waitForModel(all);
    expect(await box.post()).toEqual([all]);
    expect(box.errors).toEqual([]);
    await box.page.close();
  });
});
