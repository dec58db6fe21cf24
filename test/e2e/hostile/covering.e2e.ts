/** A hostile page that has something of ours pressed without being seen: nothing is written then, and it is said why. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { readModel } from '../harness/composer.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import { readButtonBox } from '../harness/host.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { findControl, waitForFinding, waitForText } from '../harness/sidebar.ts';
import { write } from '../harness/writing.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const fixed = tagged.text.replace(tagged.before, tagged.after);
const over = 'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;padding:0';

/** A popover that covers nothing. */
const small = `{ const note = document.body.appendChild(document.createElement('p'));
  note.popover = 'manual';
  note.style.cssText = 'position:fixed;inset:0 auto auto 0;margin:0;width:80px;height:30px';
  note.showPopover(); }`;

/** What the page's own script does, by name. */
const attacks: readonly (readonly [string, string])[] = [
  ['fades everything', `document.documentElement.style.opacity = '0.01'`],
  ['blurs everything', `document.documentElement.style.filter = 'blur(40px)'`],
  ['clips everything', `document.documentElement.style.clipPath = 'inset(0 100% 0 0)'`],
  [
    'masks everything',
    `document.documentElement.style.mask = 'linear-gradient(transparent, transparent)'`,
  ],
  ['blends everything', `document.documentElement.style.mixBlendMode = 'difference'`],
  ['turns everything', `document.documentElement.style.transform = 'scale(0.01)'`],
  ['hides everything', `document.documentElement.style.visibility = 'hidden'`],
  ['lays a popover over it', coverWith(`document.body`, 'auto')],
  ['lays a popover over it that lets pointers through', coverWith(`document.body`, 'none')],
  [
    'lays one from a closed root over it',
    coverWith(
      `document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' })`,
      'none',
    ) + small,
  ],
  [
    'paints the backdrop of a small one over it',
    `document.head.append(Object.assign(document.createElement('style'), {
       textContent: '::backdrop { background-image: linear-gradient(navy, navy) }' }));
     ${small}`,
  ],
];

function coverWith(parent: string, pointers: string): string {
  return `{ const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = '${over};background:navy;pointer-events:${pointers}';
    (${parent}).append(cover);
    cover.showPopover(); }`;
}

/** Presses the fix as a person would who is made to: the press itself reaches the button. */
async function pressFix(page: Page, sidebar: Awaited<ReturnType<typeof write>>['sidebar']) {
  const name = new RegExp(`^Replace “${tagged.before}” by`);
  const button = await until('the fix', () => findControl(sidebar, name));
  await page.bringToFront();
  await button.evaluate((element) => (element as HTMLElement).click());
}

describe('nothing is written when the page', () => {
  it.each(attacks)('%s', async (_, attack) => {
    const { page, sidebar, errors } = await write(session, 'x', tagged.text);
    await waitForFinding(sidebar, tagged.before);
    await page.evaluate(attack);
    await pressFix(page, sidebar);
    await waitForText(sidebar, /Something on this page covers the sidebar: nothing was written/);
    expect(await readModel(page)).toBe(tagged.text);
    expect(await findControl(sidebar, /^Copy/)).not.toBeNull();
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('is pressed again once what covered it is gone', async () => {
  const { page, sidebar } = await write(session, 'facebook', tagged.text);
  await waitForFinding(sidebar, tagged.before);
  await page.evaluate(coverWith('document.body', 'none'));
  await pressFix(page, sidebar);
  await waitForText(sidebar, /Something on this page covers the sidebar/);
  await page.evaluate(() => document.querySelector('body > [popover]')?.remove());
  await pressFix(page, sidebar);
  await until('the fix is in the model', async () => (await readModel(page)) === fixed);
  await page.close();
});

it('writes beside a popover of the page that covers nothing of ours, at a narrow width too', async () => {
  for (const width of [1366, 400]) {
    const { page, sidebar } = await write(session, 'mastodon', tagged.text);
    await page.setViewport({ width, height: 768 });
    await waitForFinding(sidebar, tagged.before);
    await page.evaluate(small);
    await until('the button has its place', () => readButtonBox(page));
    await pressFix(page, sidebar);
    await until('the fix is in the model', async () => (await readModel(page)) === fixed);
    await page.close();
  }
});
