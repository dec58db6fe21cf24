// @ts-check
/**
 * `npm run screenshots`: takes a picture of every state of every page of ours, in the three languages, light and dark,
 * into dist/screenshots, with an index.html to look through them. `--only PATTERN` takes those whose name matches.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { writeIndex } from './screenshots/index-page.mjs';
import { looksOf, wear } from './screenshots/looks.mjs';
import { openStage } from './screenshots/stage.mjs';
import { states } from './screenshots/states/index.mjs';
import { ensureDependencies } from './setup.mjs';

const folder = 'dist/screenshots';
const languages = ['en', 'fr', 'ar'];

/**
 * One state, prepared once and shown in each language and look.
 * @param {import('./screenshots/stage.mjs').Stage} stage
 * @param {import('./screenshots/states/index.mjs').State} state
 * @returns {Promise<string[]>} names of the pictures
 */
async function take(stage, state) {
  await stage.store({ ...state.settings, language: 'en' });
  const shown = await state.open(stage);
  const names = [];
  for (const language of languages) {
    await stage.speak(shown, { ...state.settings, language });
    const [first] = looksOf(state, language);
    if (first && state.each) await wear(shown.page, first, state);
    await state.each?.(shown);
    for (const look of looksOf(state, language)) {
      await wear(shown.page, look, state);
      const name = `${state.name}.${language}.${look.name}.png`;
      const file = /** @type {`${string}.png`} */ (path.join(folder, name));
      await shown.page.screenshot({ path: file });
      names.push(name);
    }
  }
  await state.close?.(shown);
  await shown.page.close();
  return names;
}

async function main() {
  ensureDependencies();
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const wanted = states.filter(({ name }) => new RegExp(values.only).test(name));
  if (wanted.length === 0) throw new Error(`no state is called like "${values.only}"`);
  await build(['development'], ['chromium']);
  if (values.only === '') await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const stage = await openStage();
  /** @type {string[]} */
  const failed = [];
  try {
    for (const state of wanted) {
      const names = await take(stage, state).catch((error) => {
        failed.push(`${state.name}: ${error.message}`);
        return [];
      });
      console.log(`${state.name}: ${names.length} pictures`);
    }
  } finally {
    await stage.close();
  }
  await writeIndex(folder);
  console.log(`Look at ${folder}/index.html`);
  if (failed.length > 0) throw new Error(`not shown:\n  ${failed.join('\n  ')}`);
}

try {
  await main();
} catch (error) {
  console.error(`npm run screenshots: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
