/**
 * Every state of our own pages, in both directions of reading and every look: no violation that axe knows of, nothing
 * wider than the page, and nothing cut off when the words are longer.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, wear } from '../../scripts/screenshots/looks.mjs';
import { openStage, type Shown, type Stage } from '../../scripts/screenshots/stage.mjs';
import { options } from '../../scripts/screenshots/states/options.mjs';
import { popup } from '../../scripts/screenshots/states/popup.mjs';
import { scratchpad } from '../../scripts/screenshots/states/scratchpad.mjs';
import { ensureDependencies } from '../../scripts/setup.mjs';
import { extensionFolder, kind } from './harness/session.ts';

const folder = new URL('axe/', import.meta.url).pathname;
const looks: readonly Look[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', scheme: 'dark', forced: true },
  { name: 'narrow', scheme: 'light', width: 320 },
];

// The looks are put on by Chromium's own protocol.
describe.runIf(kind === 'chromium')('every state', () => {
  let stage: Stage;
  let axe: string;

  beforeAll(async () => {
    ensureDependencies(folder);
    axe = readFileSync(`${folder}node_modules/axe-core/axe.min.js`, 'utf8');
    stage = await openStage(extensionFolder);
  });
  afterAll(() => stage?.close());

  const states = [...scratchpad, ...popup, ...options].filter(
    ({ isDevelopment }) => !isDevelopment,
  );

  it.each(states.map((state) => [state.name, state] as const))(
    '%s can be used by everybody',
    async (_, state) => {
      await stage.store({ ...state.settings, language: 'en' });
      const shown = await state.open(stage);
      await shown.page.evaluate(axe);
      const wrong: string[] = [];
      for (const language of ['en', 'ar']) {
        await stage.speak(shown, { ...state.settings, language });
        for (const look of looks) {
          await wear(shown.page, look, state);
          const found = [...(await violations(shown)), ...(await findOverflow(shown))];
          wrong.push(...found.map((each) => `${language}, ${look.name}: ${each}`));
        }
      }
      await lengthenWords(shown);
      wrong.push(...(await findOverflow(shown)).map((each) => `longer words: ${each}`));
      await state.close?.(shown);
      await shown.page.close();
      expect(wrong).toEqual([]);
    },
  );
});

/** As much of axe as is needed. */
interface Axe {
  run(): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds, with the elements meant. */
function violations({ page }: Shown): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { passes, violations: found } = await axe.run();
    if (passes.length === 0) return ['axe looked at nothing'];
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The page, when one must scroll sideways to read it; and words that are cut off. */
function findOverflow({ page }: Shown): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wrong = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} px wide`] : [];
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isSpoken = element.closest('.aloud, textarea, input, select') !== null;
      if (isCut && !isSpoken && element.clientWidth > 0) wrong.push(`cut: ${element.className}`);
    }
    return wrong;
  });
}

/** Half as long again, as other languages may be; the words of drafts and packs are not ours. */
async function lengthenWords({ page }: Shown): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (/\p{L}/u.test(text)) node.textContent = `${text}${' ōōōō'.repeat(text.length / 10 + 1)}`;
    }
  });
}
