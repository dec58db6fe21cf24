/** A box for a reply: the view of phrases begins with lines for replies, in the language of the post above. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { withMission } from './harness/drafts.ts';
import { type Session, startSession } from './harness/session.ts';
import { storeSettings } from './harness/settings.ts';
import { clickControl, findSidebar } from './harness/sidebar.ts';
import { Box } from './networks/box.ts';
import type { ShapedComposer } from './networks/shape.ts';
import { x } from './networks/x.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const view = { width: 1366, height: 768 };

/** Which heading comes first in the view of phrases, and in which languages its first message is. */
async function readFirst(composer: ShapedComposer) {
  const box = await Box.open(session, x, composer, view);
  await box.focus();
  const sidebar = await findSidebar(session, box.page);
  await clickControl(sidebar, /^Phrases/);
  const first = await until('there are messages', () =>
    sidebar.evaluate(() => {
      const book = document.querySelector('.book:has(.phrase)');
      const all = document.querySelectorAll('.book');
      // The languages of a line come one after the other.
      const texts = [...(book?.querySelectorAll('.phrase:first-of-type p.draft') ?? [])];
      if (!book || texts.length < 3) return null;
      return {
        heading: book.querySelector('h2')?.textContent,
        isFirst: book === all[0],
        languages: texts.map((text) => (text as HTMLElement).lang),
      };
    }),
  );
  await box.page.close();
  return first;
}

it('offers lines for a reply first, in the language of the post above', async () => {
  const reply = x.composers.find(({ kind }) => kind === 'reply');
  if (!reply) throw new Error('no reply on this network');
  const found = await readFirst(reply);
  expect(found).toMatchObject({ heading: 'Lines for a reply', isFirst: true });
  expect(found.languages[0]).toMatch(/^en/);
});

it('does not in a post', async () => {
  const found = await readFirst(x.composers[0]);
  expect(found.heading).toBe('Messages to fill in');
  expect(found.languages[0]).toMatch(/^fr/);
});
