/** The scratchpad beside the page in front: Chromium's side panel, Firefox's sidebar. */
import { openOwnPage } from '../../../scripts/drive/own-page.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import type { Session } from './session.ts';

/**
 * Waits until it is open.
 * @param ask done before each look, by somebody who tries again
 */
export async function waitForPanel(session: Session, ask = async () => {}): Promise<void> {
  const own = await openOwnPage(session, 'options.html');
  await until('a scratchpad is open outside every tab', async () => {
    await ask();
    return own.evaluate(async (address) => {
      // Firefox has no list of contexts, but every view of ours can be reached from another.
      if (!chrome.runtime.getContexts) {
        const views = chrome.extension.getViews() as Window[];
        return views.some(({ location }) => location.href.startsWith(address));
      }
      const contexts = await chrome.runtime.getContexts({});
      return contexts.some(
        ({ tabId, documentUrl }) => tabId === -1 && documentUrl?.startsWith(address),
      );
    }, `${session.origin}/sidebar.html`);
  });
  await own.close();
}
