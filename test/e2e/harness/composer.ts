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

/** Selector of the composer's box. */
export function boxOf(network: Network): string {
  return editors[network];
}

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

/** The texts in the models of all boxes of a thread, in order. */
export function readModels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as Practice).practice.models());
}

/** Presses Post and returns, word for word, what the network would receive of each post of a thread. */
export async function postAll(page: Page, network: Network): Promise<readonly string[]> {
  await page.click(buttons[network]);
  return page.$$eval('#posted pre', (all) => all.map(({ textContent }) => textContent ?? ''));
}

/** Presses Post and returns, word for word, what the network would receive. */
export async function post(page: Page, network: Network): Promise<string> {
  await page.click(buttons[network]);
  return page.$eval('#posted pre', (pre) => pre.textContent ?? '');
}

interface Practice {
  readonly practice: { model(): string; models(): readonly string[] };
}
