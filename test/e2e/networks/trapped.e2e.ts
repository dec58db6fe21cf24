/** LinkedIn's share box gives the focus back to itself when it goes elsewhere; a wording can be typed all the same. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { known, withMission } from '../harness/drafts.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { clickControl, findSidebar, typeIntoWording, waitForWording } from '../harness/sidebar.ts';
import { Box } from './box.ts';
import { linkedin } from './linkedin.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const trapped = linkedin.composers.filter(({ name }) => /^post(-classic)?$/.test(name));

it.each(trapped.map((composer) => [composer.name, composer] as const))(
  'takes what is typed beside the box %s',
  async (_, composer) => {
    const box = await Box.open(session, linkedin, composer, { width: 1366, height: 768 });
    await box.focus();
    await box.type(known);
    const sidebar = await findSidebar(session, box.page);
    await clickControl(sidebar, /^Variants/);
    await waitForWording(sidebar, /Eid/);
    await typeIntoWording(box.page, sidebar, 'qwzx');
    await box.waitForModel(known);
    // Back in the box, typing goes on there.
    await box.focus();
    await box.type(' Oui');
    await box.waitForModel(`${known} Oui`);
    expect(box.errors).toEqual([]);
    await box.page.close();
  },
);
