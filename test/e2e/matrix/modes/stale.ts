/** Between the check and the click the person goes on: what was meant for the old text does not hit the new. */
import { expect } from 'vitest';
import { draft } from '../drafts.ts';
import type { Mode } from '../mode.ts';

export const stale: Mode = {
  id: 'stale',
  title: 'a fix for a draft that has changed since follows its words, or is not written',
  applies: () => true,
  async run(cell) {
    const known = cell.fit(draft);
    const box = await cell.alone(known);
    // Typed behind the span, and before it: the span has moved, and is followed.
    await box.type(' more');
    expect(await box.write('wrod', 'word', known)).toBe('done');
    let text = `${known.replace('wrod', 'word')} more`;
    await box.becomes(text);
    const before = text;
    for (const _letter of 'line more') await box.page.keyboard.press('ArrowLeft');
    await box.type('So ');
    text = text.replace('line', 'So line');
    await box.becomes(text);
    expect(await box.selected()).toEqual(caretAfter(text, 'So '));
    expect(await box.write('more', 'and on', before)).toBe('done');
    text = text.replace('more', 'and on');
    await box.becomes(text);
    expect(await box.selected()).toEqual(caretAfter(text, 'So '));

    // The words themselves have changed: nothing is written.
    expect(await box.write('wrod', 'rod', known)).toBe('stale');
    await box.clear();
    await box.type('Something else');
    await box.becomes('Something else');
    expect(await box.write('word', 'Wort', text)).toBe('stale');
    expect(await box.model()).toBe('Something else');
  },
};

function caretAfter(text: string, words: string): { start: number; end: number } {
  const at = text.indexOf(words) + words.length;
  return { start: at, end: at };
}
