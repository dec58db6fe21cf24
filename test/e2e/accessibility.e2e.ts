/**
 * Every state of our own pages, in both directions of reading and every look: no violation that axe knows of, nothing
 * wider than the page, nothing cut off when the words are longer, and in Arabic no words of another language.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, wear } from '../../scripts/screenshots/looks.mjs';
import { openStage, type Shown, type Stage } from '../../scripts/screenshots/stage.mjs';
import type { State } from '../../scripts/screenshots/states/index.mjs';
import { machine } from '../../scripts/screenshots/states/machine.mjs';
import { options } from '../../scripts/screenshots/states/options.mjs';
import { popup } from '../../scripts/screenshots/states/popup.mjs';
import { scratchpad } from '../../scripts/screenshots/states/scratchpad.mjs';
import { troubles } from '../../scripts/screenshots/states/troubles.mjs';
import { variants } from '../../scripts/screenshots/states/variants.mjs';
import { findOverflow, findViolations, readAxe } from './harness/axe.ts';
import { extensionFolder, kind } from './harness/session.ts';

/** Written in Latin letters in Arabic too. */
const properNames = ['Attaché', 'Meta Business Suite', 'LibreTranslate', 'DeepL'];

const looks: readonly Look[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', scheme: 'dark', forced: true },
  { name: 'narrow', scheme: 'light', width: 320 },
];

/** A window has half as many CSS pixels at 200 %; nothing of ours is narrower than 320 px. */
const zoomed = ({ width }: State): Look => ({
  name: '200 %',
  scheme: 'light',
  width: Math.max(320, width / 2),
});

// The looks are put on by Chromium's own protocol.
describe.runIf(kind === 'chromium')('every state', () => {
  let stage: Stage;
  let axe: string;

  beforeAll(async () => {
    axe = readAxe();
    stage = await openStage(extensionFolder);
  });
  afterAll(() => stage?.close());

  const states = [...scratchpad, ...variants, ...machine, ...troubles, ...popup, ...options].filter(
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
        for (const look of [...looks, zoomed(state)]) {
          await wear(shown.page, look, state);
          const found = [
            ...(await findViolations(shown.page)),
            ...(await findOverflow(shown.page)),
          ];
          wrong.push(...found.map((each) => `${language}, ${look.name}: ${each}`));
        }
        if (language === 'ar') wrong.push(...(await findForeignWords(shown)));
      }
      await lengthenWords(shown);
      wrong.push(...(await findOverflow(shown.page)).map((each) => `longer words: ${each}`));
      await state.close?.(shown);
      await shown.page.close();
      expect(wrong).toEqual([]);
    },
  );
});

/** What is read in Latin letters alone, is no name, and is not said to be in another language. */
function findForeignWords({ page }: Shown): Promise<string[]> {
  return page.evaluate((names) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const isForeign = /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
      const isSaid = node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'ar';
      // Options may name a mission; what is said aloud is said once more when the typing pauses.
      const data = 'bdi, kbd, code, textarea, option, .draft, [aria-live]';
      const isData = node.parentElement?.closest(data) !== null;
      if (isForeign && !isSaid && !isData && !names.includes(text)) wrong.push(`foreign: ${text}`);
    }
    return wrong;
  }, properNames);
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
