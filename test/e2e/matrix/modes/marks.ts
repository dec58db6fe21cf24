/** The marks stay under their words, however the page moves and scales them, and go with them. */
import { tagged } from '../../harness/drafts.ts';
import type { Place } from '../../harness/network.ts';
import type { Cell } from '../cell.ts';
import type { Mode } from '../mode.ts';
import { oneLine, waitForRemark } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';
import { waitForMark, waitForNoMark } from '../words.ts';

/** The words stand where another width breaks the line, and there is enough below them to scroll. */
const draft = `${'Un mot après l’autre. '.repeat(2)}${tagged.before} ici.${'\nFin'.repeat(6)}`;

export const marks: Mode = {
  id: 'marks',
  title: 'marks follow scroll, resize, zoom, wrapping and transforms, and go with their words',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    await follows(cell, style(`body { padding-block: 80px 1500px !important; } `));
    await follows(cell, style(`${transformed} `));
  },
};

const transformed =
  'body { position: fixed; transform: translate(20px, 10px) scale(1.25); transform-origin: 0 0; max-width: 36rem; }';

const style = (rules: string) => (place: Place) => ({
  ...place,
  html: place.html.replace(/<body>|<\/head>/u, (tag) => `<style>${rules}</style>${tag}`),
});

async function follows(cell: Cell, change: (place: Place) => Place): Promise<void> {
  const { box, sidebar } = await cell.attended(draft, { change });
  const { page } = box;
  const isUnder = () => waitForMark(box, cell.setUp, tagged.before);
  const editor = await box.element();
  await waitForRemark(sidebar);
  // An editor follows its caret, and may have scrolled the words out of sight, where nothing is marked.
  await editor.evaluate((element, words) => {
    const line = [...element.querySelectorAll('*')].findLast((each) =>
      each.textContent?.includes(words),
    );
    if (!line) element.scrollTop = 0;
    (line ?? element).scrollIntoView({ block: 'nearest' });
  }, tagged.before);
  await isUnder();

  await page.evaluate(() => scrollBy(0, scrollY > 0 ? -20 : 20));
  await isUnder();
  await editor.evaluate((element) => {
    Object.assign((element as HTMLElement).style, {
      height: '6em',
      minHeight: '0',
      overflow: 'auto',
    });
    element.scrollTop = 0;
    element.scrollIntoView({ block: 'center' });
  });
  await isUnder();
  await editor.evaluate((element) => element.scrollBy(0, 10));
  await isUnder();
  await editor.evaluate((element) => {
    (element as HTMLElement).style.width = '14rem';
  });
  await isUnder();
  // What a zoom of 150 % is to a page.
  await page.setViewport({ width: 920, height: 600, deviceScaleFactor: 1.5 });
  await isUnder();

  await box.write(null, 'Rien');
  await box.becomes('Rien');
  await waitForNoMark(box);
}
