/** A page that never rests and a very long draft: the remarks are all there, and a fix is still exact. */
import { expect } from 'vitest';
import { waitForCheck } from '../../../../scripts/drive/sidebar.mjs';
import { until } from '../../../../scripts/drive/until.mjs';
import { tagged } from '../../harness/drafts.ts';
import { clickControl, findSidebar, readFindings } from '../../harness/sidebar.ts';
import type { Mode } from '../mode.ts';
import { applied, oneLine, pressFix } from '../remarks.ts';
import { isOneLine } from '../set-ups.ts';

/** Fifty remarks in ten thousand characters. */
const long = Array.from(
  { length: 50 },
  (_, at) => `${`Ligne ${at + 1}. `.padEnd(180, 'Un mot, puis un autre. ')}${tagged.before}`,
).join('\n');

export const load: Mode = {
  id: 'load',
  title:
    '50 remarks in 10,000 characters, beside a feed of 1,000 nodes a second, are found and fixed',
  applies: (setUp) => (isOneLine(setUp) ? oneLine : true),
  async run(cell) {
    const box = await cell.load();
    await box.page.evaluate(startFeed);
    await box.click();
    const sidebar = await findSidebar(await cell.stage.session(), box.page);
    expect(await box.write(null, long)).toBe('done');
    expect(await box.model()).toBe(long);
    await waitForCheck(sidebar, long.length);
    const count = async () => {
      const found = await readFindings(sidebar);
      return found.filter(({ text }) => text.includes(tagged.before)).length;
    };
    await clickControl(sidebar, /^48 more notes/);
    await until('50 remarks', async () => (await count()) === 50);
    await pressFix(sidebar);
    const fixed = applied(long);
    await box.becomes(fixed);
    await until('49 remarks', async () => (await count()) === 49);
    await box.type('!');
    await until('the letter is in', async () => (await box.model()) !== fixed);
    const model = await box.model();
    expect(model.replace('!', '')).toBe(fixed);
    const fed = () => box.page.evaluate(() => (window as unknown as Feed).fed);
    await until('the feed went on all the while', async () => (await fed()) > 1000);
    expect(await box.model()).toBe(model);
  },
};

interface Feed {
  fed: number;
}

/** Runs in the page: a hundred nodes are changed for others every tenth of a second. */
function startFeed(): void {
  const feed = document.createElement('div');
  feed.style.cssText = 'position: fixed; bottom: 0; left: 0; height: 4em; overflow: hidden';
  document.body.append(feed);
  const window_ = window as unknown as Feed;
  window_.fed = 0;
  setInterval(() => {
    const posts = Array.from({ length: 100 }, () => {
      const post = document.createElement('p');
      post.textContent = `Post ${window_.fed++}`;
      return post;
    });
    feed.replaceChildren(...posts);
  }, 100);
}
