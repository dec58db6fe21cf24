import { it } from 'vitest';
import { focusComposer } from './harness/composer.ts';
import { tagged } from './harness/drafts.ts';
import { startSession } from './harness/session.ts';
import { write } from './harness/writing.ts';
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
it('bfcache', async () => {
  const session = await startSession();
  try {
    const { page } = await write(session, 'x', tagged.text);
    await page.goto('https://x.com/home');
    await page.evaluate(() => { setTimeout(() => history.back(), 50); });
    await wait(1500);
    await page.screenshot({ path: '/tmp/h/ff-back1.png' });
    await focusComposer(page, 'x');
    await page.keyboard.type(' more');
    await wait(1000);
    await page.screenshot({ path: '/tmp/h/ff-back2.png' });
    console.log(page.frames().length, page.frames().map(f=>f.url()));
  } finally { await session.close(); }
}, 60000);
