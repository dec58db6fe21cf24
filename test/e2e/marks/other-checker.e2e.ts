/** Beside another checker on the same box: its layers, its attributes, its spans and its popup; both go on working. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/drive/until.mjs';
import { pressOnCard, readCard, readMarks } from '../harness/closed-root.ts';
import { readModel } from '../harness/composer.ts';
import { withMission } from '../harness/drafts.ts';
import { pressUndo, typeLikeAPerson } from '../harness/keys.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { findSidebar, waitForFinding } from '../harness/sidebar.ts';
import { hover } from '../harness/words.ts';
import { type BoxKind, measure, openBox, standOn } from './boxes.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
  await storeSettings(session, withMission);
});
afterAll(() => session?.close());

const tag = '#droitsdelapersonne';
const draft = `Les ${tag} d’abord, et la sedond lettre.`;

/**
 * As the well-known checkers do it: attributes on the box, a layer of its own over the text that takes the pointer,
 * a tinted line under a word, a highlight, and a popup at that word. Runs in the page.
 */
function startOtherChecker(): void {
  const box = document.querySelector<HTMLElement>('#box');
  const frame = document.querySelector('#frame');
  if (!box || !frame) return;
  const log: string[] = [];
  Object.assign(window, { other: { log } });
  box.setAttribute('data-gramm', 'true');
  box.setAttribute('spellcheck', 'false');
  const layer = document.createElement('other-checker');
  layer.style.cssText = 'position: absolute; pointer-events: auto; cursor: text; z-index: 9;';
  const popup = document.createElement('div');
  popup.id = 'other-popup';
  popup.style.cssText = 'position: absolute; left: 4px; top: 4px; background: #fff; z-index: 10;';
  popup.textContent = 'second';
  const place = () => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const y = top + scrollY;
    layer.style.cssText += `left:${left}px;top:${y}px;width:${width}px;height:${height}px`;
    layer.innerHTML =
      '<i style="position:absolute;left:10px;top:10px;width:60%;height:25px;background:rgba(255,0,0,.2)"></i>';
    if (box.isContentEditable && box.firstChild && 'highlights' in CSS) {
      const range = document.createRange();
      range.selectNodeContents(box);
      CSS.highlights.set('other', new Highlight(range));
    }
  };
  document.body.append(layer, popup);
  place();
  box.addEventListener('input', place);
  layer.addEventListener('pointermove', () => log.push('moved'));
  layer.addEventListener('click', () => {
    log.push('clicked');
    box.focus();
  });
  popup.addEventListener('click', () => log.push('popup'));
  new MutationObserver((changes) => {
    if (!changes.every(({ target }) => target === layer)) log.push('disturbed');
  }).observe(layer, { childList: true, attributes: true, subtree: true });
}

interface Watched {
  readonly other: { readonly log: readonly string[] };
}
const logOf = (page: Page) => page.evaluate(() => (window as unknown as Watched).other.log);

describe.each<BoxKind>(['region', 'field'])('in a %s', (kind) => {
  it('marks, card, fix and undo work, and the other is not disturbed', async () => {
    const page = await openBox(session, kind);
    await page.evaluate(startOtherChecker);
    await page.evaluate(() => document.querySelector<HTMLElement>('#box')?.focus());
    await typeLikeAPerson(page, draft);
    const sidebar = await findSidebar(session, page);
    await waitForFinding(sidebar, tag);
    const [mark] = await until('the mark stands on its words', async () => {
      const [lines, marks] = [await measure(page, tag), await readMarks(page)];
      return marks.length > 0 && standOn(marks, lines) ? marks : null;
    });
    if (!mark) throw new Error('no mark');
    const html = () => page.$eval('#box', (box) => box.innerHTML);
    const before = await html();
    await hover(page, mark);
    await until('the card is open through the layer of the other', () => readCard(page));
    expect(await logOf(page)).toContain('moved');
    expect(await html()).toBe(before);
    await pressOnCard(page, /^Replace/);
    const fixed = draft.replace(tag, '#DroitsDeLaPersonne');
    await until('the fix is in', async () => (await readModel(page)) === fixed);
    await pressUndo(page);
    await until('undone', async () => (await readModel(page)) === draft);
    await page.click('#other-popup');
    const log = await logOf(page);
    expect(log).toContain('popup');
    // Our press was none of its business, and nothing of ours is in its layer.
    expect(log).not.toContain('clicked');
    expect(log).not.toContain('disturbed');
    expect(await page.$eval('#box', (box) => box.getAttribute('data-gramm'))).toBe('true');
    if (kind === 'region') expect(await page.evaluate('CSS.highlights.has("other")')).toBe(true);
    await page.close();
  });
});

it('reads and marks through spans that the other puts into the text', async () => {
  const page = await openBox(session, 'region');
  await typeLikeAPerson(page, draft);
  const sidebar = await findSidebar(session, page);
  await waitForFinding(sidebar, tag);
  await page.evaluate(() => {
    const text = document.querySelector('#box')?.firstChild;
    const at = text?.nodeValue?.indexOf('droits') ?? -1;
    if (!(text instanceof Text) || at < 0) return;
    const word = text.splitText(at);
    word.splitText(6);
    const span = document.createElement('span');
    span.className = 'other';
    span.style.cssText = 'border-bottom: 2px solid red';
    word.replaceWith(span);
    span.append(word);
  });
  await until('one box stands under all of it', async () => {
    const [mark, ...others] = await readMarks(page);
    const part = await measure(page, 'droits');
    const [first] = part;
    if (!mark || !first || others.length > 0) return null;
    return mark.left < first.left && mark.right > first.right;
  });
  const [mark] = await readMarks(page);
  if (mark) await hover(page, mark);
  await pressOnCard(page, /^Replace/);
  const fixed = draft.replace(tag, '#DroitsDeLaPersonne');
  await until('the fix is in', async () => (await readModel(page)) === fixed);
  await page.close();
});
