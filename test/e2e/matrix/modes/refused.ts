/** An editor that takes nothing from others, or takes it late: one copy at most, and the rest to be copied by hand. */
import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../../../scripts/drive/until.mjs';
import { tagged } from '../../harness/drafts.ts';
import { findControl, readFindings, readText, waitForText } from '../../harness/sidebar.ts';
import type { Cell } from '../cell.ts';
import type { Mode } from '../mode.ts';
import { applied, oneLine, pressFix, remarked, waitForRemark } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';

const unconfirmed = /could not be confirmed/;

export const refused: Mode = {
  id: 'refused',
  title:
    'a fix that the editor ignores is offered to be copied; one that it takes late is there once',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    await ignores(cell);
    await delays(cell);
  },
};

async function ignores(cell: Cell): Promise<void> {
  const { box, sidebar } = await cell.attended(remarked(cell));
  await waitForRemark(sidebar);
  await (await box.element()).evaluate(ignoreOthers);
  await pressFix(sidebar);
  await waitForText(sidebar, unconfirmed);
  await waitForText(sidebar, new RegExp(tagged.after));
  expect(await findControl(sidebar, /^Copy$/)).not.toBeNull();
  expect(await box.model()).toBe(remarked(cell));
  expect(await box.read()).toBe(remarked(cell));
}

async function delays(cell: Cell): Promise<void> {
  const { box, sidebar } = await cell.attended(remarked(cell));
  await waitForRemark(sidebar);
  const editor = await box.element();
  await editor.evaluate(takeLate);
  await pressFix(sidebar);
  await until('the fix is there, or offered to be copied', () => isOver(sidebar));
  await until('the editor has nothing more to take', async () => {
    const held = await editor.evaluate(
      ({ ownerDocument }) => (ownerDocument.defaultView as unknown as { held: number }).held,
    );
    return held === 0;
  });
  expect([applied(remarked(cell)), remarked(cell)]).toContain(await box.model());
}

async function isOver(sidebar: Frame): Promise<boolean> {
  const remarks = await readFindings(sidebar);
  if (remarks.every(({ text }) => !text.includes(tagged.before))) return true;
  return unconfirmed.test(await readText(sidebar));
}

/** Runs in the page: what no person did has no effect, and what changes without being asked for is changed back. */
function ignoreOthers(editor: Element): void {
  const view = editor.ownerDocument.defaultView ?? window;
  const kept = 'value' in editor ? String(editor.value) : '';
  for (const type of ['keydown', 'beforeinput', 'paste', 'input']) {
    view.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type === 'input' && 'value' in editor) editor.value = kept;
      },
      true,
    );
  }
  const guard = new MutationObserver((changes) => {
    for (const { target, oldValue } of changes.toReversed()) target.nodeValue = oldValue;
    guard.takeRecords();
  });
  guard.observe(editor, { characterData: true, characterDataOldValue: true, subtree: true });
}

/** Runs in the page: what another program says arrives almost half a second later, though it is taken at once. */
function takeLate(editor: Element): void {
  const view = (editor.ownerDocument.defaultView ?? window) as typeof window & { held: number };
  view.held = 0;
  const own = new WeakSet<Event>();
  const again = (event: Event): Event => {
    const init = { bubbles: true, cancelable: true, composed: true };
    if (event instanceof view.ClipboardEvent) {
      const clipboardData = new view.DataTransfer();
      clipboardData.setData('text/plain', event.clipboardData?.getData('text/plain') ?? '');
      return new view.ClipboardEvent('paste', { ...init, clipboardData });
    }
    if (event instanceof view.InputEvent) {
      const { data, inputType } = event;
      const targetRanges = event.getTargetRanges();
      return new view.InputEvent(event.type, { ...init, data, inputType, targetRanges });
    }
    const { key, code, keyCode } = event as KeyboardEvent;
    return new view.KeyboardEvent(event.type, { ...init, key, code, keyCode });
  };
  const hold = (event: Event) => {
    if (event.isTrusted || own.has(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const copy = again(event);
    const target = event.composedPath()[0] ?? editor;
    own.add(copy);
    view.held++;
    setTimeout(() => {
      target.dispatchEvent(copy);
      view.held--;
    }, 400);
  };
  for (const type of ['keydown', 'beforeinput', 'paste']) view.addEventListener(type, hold, true);
}
