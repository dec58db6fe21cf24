/** Puts the caret into a box of a practice page, as a click between two letters would. */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';

/**
 * Sets the caret behind the first occurrence of some words in the box that `editor` names.
 * @throws when the box does not hold the words
 */
export async function placeCaretBehind(page: Page, editor: string, words: string): Promise<void> {
  await page.focus(editor);
  const isPlaced = await page.$eval(editor, setCaret, words);
  if (!isPlaced) throw new Error(`The box does not hold ${JSON.stringify(words)}`);
  // Editors take the caret over when they are told that it moved, which is a task of its own.
  await until('the editor has taken the caret over', () => page.evaluate(nextFrame));
}

function setCaret(box: Element, words: string): boolean {
  if (box instanceof HTMLTextAreaElement) {
    const at = box.value.indexOf(words) + words.length;
    if (at < words.length) return false;
    box.setSelectionRange(at, at);
    return true;
  }
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.collapse(node, at + words.length);
    return true;
  }
  return false;
}

function nextFrame(): Promise<boolean> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(true))));
}
