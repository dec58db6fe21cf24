/** While an input method composes, nothing is written; what is composed arrives whole. */
import { expect } from 'vitest';
import { draft, fixed } from '../drafts.ts';
import type { Mode } from '../mode.ts';

export const composing: Mode = {
  id: 'composing',
  title: 'a fix waits until an input method has composed',
  applies: (_setUp, browser) =>
    browser === 'firefox' ? 'no driver of Firefox can compose as an input method does' : true,
  async run(cell) {
    const box = await cell.alone(cell.fit(draft));
    const client = await box.page.createCDPSession();
    const compose = (text: string) => {
      const at = { selectionStart: text.length, selectionEnd: text.length };
      return client.send('Input.imeSetComposition', { ...at, text });
    };
    await compose('に');
    const written = box.write('wrod', 'word');
    await compose('にほ');
    expect(await box.read()).toContain('wrod');
    await client.send('Input.insertText', { text: '日本' });
    expect(await written).toBe('done');
    await box.becomes(`${cell.fit(fixed)}日本`);
  },
};
