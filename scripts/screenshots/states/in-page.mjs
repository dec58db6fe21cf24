// @ts-check
/** The sidebar and the card beside a compose box in a page. */
import { typeLikeAPerson } from '../../drive/keys.mjs';
import { findSidebar, waitForCheck } from '../../drive/sidebar.mjs';
import { mixed } from '../drafts.mjs';

const settings = {
  mission: 'example-canada-tunis',
  place: { open: true, side: 'end', width: 360 },
};
const composer = '[data-testid="tweetTextarea_0"]';

/**
 * @param {string} draft
 * @returns {(stage: import('../stage.mjs').Stage) => Promise<import('../stage.mjs').Shown>}
 */
function onPage(draft) {
  return async (stage) => {
    const page = await stage.session.browser.newPage();
    await page.goto(`${stage.pagesUrl}x/`);
    await page.click(composer);
    const ours = await findSidebar(page);
    await typeLikeAPerson(page, 'chromium', draft);
    await waitForCheck(ours, draft.length);
    return { page, ours };
  };
}

/** @type {readonly import('./index.mjs').State[]} */
export const inPage = [
  { name: 'page', width: 1280, settings, isWhole: false, open: onPage(mixed.split('\n')[0] ?? '') },
];
