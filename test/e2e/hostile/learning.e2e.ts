/** A hostile page that reads, listens and enumerates: it learns no word of ours, no key, not which extension this is. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { focusComposer } from '../harness/composer.ts';
import { tagged, withMission } from '../harness/drafts.ts';
import { typeLikeAPerson } from '../harness/keys.ts';
import { openPlace, watchedPlace } from '../harness/network.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { clickControl, findSidebar, typeIntoWording, waitForFinding } from '../harness/sidebar.ts';
import { givenAway, learnedBy, secretsOf } from '../harness/spy.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

/** Everything that a page can read of itself and of what was put into it. Runs in the page. */
function readAll(): string[] {
  const hosts = [...document.querySelectorAll<HTMLElement>('[popover]')];
  const roots = hosts.map(({ shadowRoot }) => `open root: ${shadowRoot !== null}`);
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const attributes = hosts.flatMap((host) => [...host.attributes].map(({ name }) => name));
  return [
    `text: ${document.documentElement.textContent}`,
    // biome-ignore lint/performance/useDomNodeTextContent: both are what a page may read
    `shown: ${document.documentElement.innerText}`,
    `html: ${hosts.map((host) => host.outerHTML).join()}`,
    `attributes: ${attributes.join()}`,
    ...roots,
    `resources: ${performance.getEntries().map(({ name }) => name)}`,
    `fonts: ${[...document.fonts].map(({ family }) => family)}`,
    `windows: ${window.length}`,
    `selected: ${getSelection()}`,
    `highlights: ${[...CSS.highlights.keys()]}`,
    `rules: ${rules.join()}`,
    `globals: ${Object.getOwnPropertyNames(window).join()}`,
    `registered: ${hosts.map(({ localName }) => customElements.get(localName))}`,
  ];
}

it('learns nothing while the person works with remarks and variants', async () => {
  const { page } = await openPlace(session, await watchedPlace('x'));
  const own = [...(await page.evaluate(readAll)), tagged.text].join();
  await focusComposer(page, 'x');
  const sidebar = await findSidebar(session, page);
  await typeLikeAPerson(page, tagged.text);
  await waitForFinding(sidebar, tagged.before);
  // Words of the draft, and of the page itself, are no secret to it.
  const secrets = (await secretsOf(session, sidebar)).filter((secret) => !secret.test(own));
  expect(secrets.length).toBeGreaterThan(7);
  await clickControl(sidebar, /^Variants/);
  await typeIntoWording(page, sidebar, 'qwzx');
  const read = await page.evaluate(readAll);
  expect(read).toContain('windows: 0');
  expect(read).toContain('open root: false');
  expect(read).toContain('attributes: popover');
  expect(givenAway(read, [...secrets, /qwzx/])).toEqual([]);
  expect(givenAway(await learnedBy(page), secrets)).toEqual([]);
  // What it reads is not nothing: its own draft is there.
  expect(read.some((line) => line.includes('#droitsdelapersonne'))).toBe(true);
  await page.close();
});

it('hears no key that is typed in the sidebar, and all that are typed in the page', async () => {
  const { page } = await openPlace(session, await watchedPlace('x'));
  await page.evaluate(() => {
    const keys: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) {
      window.addEventListener(
        type,
        (event) => keys.push((event as KeyboardEvent).key ?? type),
        true,
      );
    }
    Object.assign(window, { keys });
  });
  const heard = () => page.evaluate(() => (window as unknown as { keys: string[] }).keys);
  await focusComposer(page, 'x');
  const sidebar = await findSidebar(session, page);
  await typeLikeAPerson(page, tagged.text);
  await waitForFinding(sidebar, tagged.before);
  await until('the page hears its own keys', async () => (await heard()).includes('L'));
  const before = (await heard()).length;
  await clickControl(sidebar, /^Variants/);
  await typeIntoWording(page, sidebar, 'qwzx');
  expect((await heard()).slice(before)).toEqual([]);
  await page.close();
});
