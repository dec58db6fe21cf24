/** The composer of a practice page: focus it, read its model, press Post and read what would be posted. */
import type { Page } from 'puppeteer-core';
import type { Network } from './network.ts';

const editors: Readonly<Record<Network, string>> = {
  x: '[data-testid="tweetTextarea_0"]',
  facebook: '[data-lexical-editor="true"]',
  mastodon: 'textarea.autosuggest-textarea__textarea',
};

const buttons: Readonly<Record<Network, string>> = {
  x: '[data-testid="tweetButton"]',
  facebook: '[aria-label="Post"]',
  mastodon: 'button[type="submit"]',
};

/** Clicks into the composer, as a person does. */
export async function focusComposer(page: Page, network: Network): Promise<void> {
  await page.click(editors[network]);
}

/** Whether the caret stands behind the last letter. */
export function isCaretAtEnd(page: Page, network: Network): Promise<boolean> {
  return page.$eval(editors[network], (editor) => {
    if (editor instanceof HTMLTextAreaElement) {
      return editor.selectionStart === editor.value.length;
    }
    const { focusNode, focusOffset } = getSelection() ?? {};
    if (!focusNode || !editor.contains(focusNode)) return false;
    const rest = document.createRange();
    rest.selectNodeContents(editor);
    rest.setStart(focusNode, focusOffset ?? 0);
    return rest.toString() === '';
  });
}

/** The text in the editor's own model. */
export function readModel(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as Practice).practice.model());
}

/** Presses Post and returns, word for word, what the network would receive. */
export async function post(page: Page, network: Network): Promise<string> {
  await page.click(buttons[network]);
  return page.$eval('#posted pre', (pre) => pre.textContent ?? '');
}

interface Practice {
  readonly practice: { model(): string };
}
