/** Every composer of every network in a window of 1366 × 768: variants go in whole, and are posted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { known, withMission } from '../harness/drafts.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { clickControl, readWordings, waitForWording } from '../harness/sidebar.ts';
import { writeAtDesk } from './desk.ts';
import { boxes } from './index.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

describe.each(boxes)('%s', (_, network, composer) => {
  it.runIf(composer.newLine !== null)('posts variants with their line breaks', async () => {
    const { box, sidebar } = await writeAtDesk(session, network, composer, known);
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
