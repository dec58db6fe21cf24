/** Whatever the person does beside the editor, their caret and the page stay where they are. */
import { expect } from 'vitest';
import { until } from '../../../../scripts/drive/until.mjs';
import type { Box } from '../../editors/box.ts';
import { clickButton, readSidebarBox } from '../../harness/host.ts';
import { clickControl } from '../../harness/sidebar.ts';
import type { Mode } from '../mode.ts';
import { applied, oneLine, pressFix, remarked, waitForRemark } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';

export const still: Mode = {
  id: 'still',
  title: 'caret and scroll stay on open, close, Escape, ignoring and applying elsewhere',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    const text = remarked(cell);
    const opening = { change: spread };
    const { box, sidebar } = await cell.attended(text, opening);
    await waitForRemark(sidebar);
    for (const _letter of 'à tous!') await box.page.keyboard.press('ArrowLeft');
    const at = text.length - 'à tous!'.length;
    await until('the caret is there', async () => (await readPlace(box)).caret?.start === at);
    await box.page.evaluate(() => scrollTo(0, 120));
    const before = await readPlace(box);
    expect(before.scroll).toBeGreaterThan(0);

    await clickControl(sidebar, /^Close the sidebar/);
    await until('the sidebar is closed', async () => (await readSidebarBox(box.page)) === null);
    expect(await readPlace(box)).toEqual(before);
    await clickButton(box.page);
    await until('the sidebar is open', () => readSidebarBox(box.page));
    expect(await readPlace(box)).toEqual(before);

    await pressFix(sidebar);
    await box.becomes(applied(text));
    const moved = at + applied(text).length - text.length;
    const after = { ...before, caret: { start: moved, end: moved } };
    await until('the caret is back', async () => (await readPlace(box)).caret?.start === moved);
    expect(await readPlace(box)).toEqual(after);

    await sidebar.evaluate(() => document.querySelector<HTMLElement>('[role="tab"]')?.focus());
    await clickControl(sidebar, /^Variants/);
    await sidebar.focus('[role="tab"][aria-selected="true"]');
    await box.page.keyboard.press('Escape');
    await until('the editor has the focus', async () => (await readPlace(box)).isFocused);
    expect(await readPlace(box)).toEqual(after);
    await box.type('§');
    await box.becomes(`${applied(text).slice(0, moved)}§${applied(text).slice(moved)}`);
  },
};

/** Room above and below, so that there is something to scroll. */
function spread<P extends { html: string }>(place: P): P {
  const room = '<style>body { padding-block: 300px 1500px !important; }</style>';
  return { ...place, html: place.html.replace(/<body>|<\/head>/u, (tag) => `${room}${tag}`) };
}

interface Where {
  readonly caret: { readonly start: number; readonly end: number } | null;
  /** CSS pixels from the top of the page. */
  readonly scroll: number;
  readonly isFocused: boolean;
}

async function readPlace(box: Box): Promise<Where> {
  const caret = (await box.selected()) as Where['caret'];
  const scroll = await box.page.evaluate(() => scrollY);
  const isFocused = await (await box.element()).evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    // A post of blocks gives the focus to one of them.
    return element.contains(root.activeElement) && element.ownerDocument.hasFocus();
  });
  return { caret, scroll, isFocused };
}
