/** Who may see a post changes while the draft stays as it is: what has become private is not read any more. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { tagged, withMission } from '../harness/drafts.ts';
import { readButtonBox, readSidebarBox } from '../harness/host.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { findSidebar, waitForFinding } from '../harness/sidebar.ts';
import { Box } from './box.ts';
import { mastodon } from './mastodon.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

it('leaves a post on Mastodon as soon as it goes only to those it mentions', async () => {
  const [post] = mastodon.composers;
  const box = await Box.open(session, mastodon, post, { width: 1366, height: 768 });
  await box.focus();
  const sidebar = await findSidebar(session, box.page);
  await box.type(tagged.text);
  await waitForCheck(sidebar, tagged.text.length);
  await waitForFinding(sidebar, tagged.before);
  await box.press(['.dropdown-button']);
  await until('the sidebar is gone', async () => (await readSidebarBox(box.page)) === null);
  expect(await readButtonBox(box.page)).toBeNull();
  await box.focus();
  await box.type('!');
  await until('the letter is in', async () => (await box.model()).length > tagged.text.length);
  expect(await readSidebarBox(box.page)).toBeNull();
  // Public again, it is read again.
  await box.press(['.dropdown-button']);
  await box.focus();
  await until('the sidebar is back', () => readSidebarBox(box.page));
  await box.page.close();
});
