/** What is shown is what the model holds, and what Post would publish. */
import { expect } from 'vitest';
import type { Box } from '../../editors/box.ts';
import { evenSpaces } from '../../editors/box.ts';
import { pressUndo } from '../../harness/keys.ts';
import { draft, fixed } from '../drafts.ts';
import type { Mode } from '../mode.ts';

export const posted: Mode = {
  id: 'posted',
  title: 'the model, what is shown and what is posted are the same',
  applies: () => true,
  async run(cell) {
    const box = await cell.alone(cell.fit(draft));
    expect(await box.write('wrod', 'word')).toBe('done');
    await expectSame(box, cell.fit(fixed));
    await box.click();
    await pressUndo(box.page);
    await expectSame(box, cell.fit(draft));
  },
};

/** Post takes the focus, as on the networks: what an editor does at that is part of it. */
async function expectSame(box: Box, text: string): Promise<void> {
  await box.becomes(text);
  expect(await readShown(box)).toEqual(linesOf(text));
  expect(await post(box)).toBe(text);
  expect(evenSpaces(await box.read())).toBe(text);
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Lines as the browser lays them out, whatever room is between them. */
async function readShown(box: Box): Promise<string[]> {
  const shown = await (await box.element()).evaluate((element) =>
    // biome-ignore lint/performance/useDomNodeTextContent: what is laid out, not what is in the nodes
    'value' in element ? String(element.value) : (element as HTMLElement).innerText,
  );
  return linesOf(evenSpaces(shown).replaceAll(/[\uFEFF\u200B\u2060]/gu, ''));
}

/** Presses a button that reads the model again when it is pressed, and returns what it read. */
async function post({ frame }: Box): Promise<string> {
  await frame.evaluate(() => {
    if (document.querySelector('#publish')) return;
    const button = document.createElement('button');
    button.id = 'publish';
    button.textContent = 'Publish';
    button.addEventListener('click', () => {
      const { practice } = window as unknown as { practice: { model(): string } };
      button.dataset.text = practice.model();
    });
    document.body.prepend(button);
  });
  await frame.click('#publish');
  return frame.$eval('#publish', (button) => (button as HTMLElement).dataset.text ?? '');
}
