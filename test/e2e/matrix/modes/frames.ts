/** The editor is in a frame, is taken out of the page and put back, or is another one after a navigation. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForCheck } from '../../../../scripts/drive/sidebar.mjs';
import { until } from '../../../../scripts/drive/until.mjs';
import type { Opening } from '../../editors/box.ts';
import { readButtonBox } from '../../harness/host.ts';
import type { Place } from '../../harness/network.ts';
import type { Cell } from '../cell.ts';
import type { Mode } from '../mode.ts';
import { applyFix, oneLine, remarked } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';

export const frames: Mode = {
  id: 'frames',
  title: 'the editor is served in nested frames, in a blank one, and after it was replaced',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    for (const change of [nested, blank]) {
      const opening: Opening = { change, enter: findInner };
      const attended = await cell.attended(remarked(cell), opening);
      await applyFix(attended, remarked(cell));
    }
    await reopens(cell);
  },
};

/** As a dialog does that is closed and opened again: the same nodes leave the page and come back. */
async function reopens(cell: Cell): Promise<void> {
  const attended = await cell.attended(remarked(cell));
  const { box, sidebar } = attended;
  const outer = await (await box.element()).evaluateHandle((element) => {
    let each: Element = element;
    for (;;) {
      const root = each.getRootNode();
      const up = each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      if (!up || up === each.ownerDocument.body) return each;
      each = up;
    }
  });
  await outer.evaluate((each) => each.remove());
  await until('the button has gone', async () => (await readButtonBox(box.page)) === null);
  await outer.evaluate((each) => each.ownerDocument.body.append(each));
  expect(await box.model()).toBe(remarked(cell));
  await box.click();
  await waitForCheck(sidebar, remarked(cell).length);
  await applyFix(attended, remarked(cell));
}

const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>';
const style = 'style="width: 800px; height: 500px"';

/** Two frames of the same origin around it. */
function nested(place: Place): Place {
  const frame = (address: string) => `${head}<iframe src="${address}" ${style}></iframe>`;
  const documents = { '/middle': frame('/inner'), '/inner': place.html };
  return { ...place, html: frame('/middle'), documents, policy: null };
}

/** A frame without an address, written by the page. */
function blank(place: Place): Place {
  const markup = JSON.stringify(place.html).replaceAll('<', '\\u003c');
  const html = `${head}<iframe ${style}></iframe><script>
    const inner = document.querySelector('iframe').contentDocument;
    inner.open();
    inner.write(${markup});
    inner.close();
  </script>`;
  return { ...place, html, policy: null };
}

/** The frame with the editor's model in it. */
function findInner(page: Page): Promise<Frame> {
  return until('the frame of the editor', async () => {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      if (await frame.evaluate("'practice' in window").catch(() => false)) return frame;
    }
    return null;
  });
}
