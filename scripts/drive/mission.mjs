// @ts-check
/** Chooses the example mission, as a person does: in the options page. */
import { readFile } from 'node:fs/promises';
import { openOwnPage } from './own-page.mjs';
import { until } from './until.mjs';

const mission = new URL('../../assets/missions/canada-tunis.json', import.meta.url);

/**
 * @param {Parameters<typeof openOwnPage>[0]} session
 * @returns {Promise<string>} the mission's label, as the sidebar shows it
 */
export async function chooseExampleMission(session) {
  const { id, label } = JSON.parse(await readFile(mission, 'utf8'));
  const page = await openOwnPage(session, 'options.html');
  await until(`the options list "${label}"`, () => page.evaluate(pressRadio, label));
  await until(`the options keep "${label}"`, () => page.evaluate(isKept, id));
  await page.close();
  return label;
}

/**
 * Runs in the page.
 * @param {string} label
 */
function pressRadio(label) {
  const choice = [...document.querySelectorAll('label')].find((each) =>
    each.textContent?.includes(label),
  );
  choice?.querySelector('input')?.click();
  return choice?.querySelector('input')?.checked;
}

/**
 * Runs in the page.
 * @param {string} id
 */
async function isKept(id) {
  return JSON.stringify(await chrome.storage.local.get(null)).includes(`"mission":"${id}"`);
}
