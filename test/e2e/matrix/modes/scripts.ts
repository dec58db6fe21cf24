/** Letters that are more than one unit, and lines that run both ways: each replaced where it is. */
import { expect } from 'vitest';
import type { Mode } from '../mode.ts';

const draft = [
  'A 👩‍💻 b 🇹🇳🇨🇦 c',
  'مرحبا 2026 Sfax بك #وسم',
  '日本語の文章です',
  // No letter of its own stands for these two: some editors would put it in their place.
  'x\u0302q\u0307 नमस्ते ไทย',
].join('\n');

/** Each found after a letter of more than one unit, or in a run of the other direction. */
const fixes = [
  ['b', 'beta'],
  ['🇹🇳', '🇫🇷'],
  ['👩‍💻', '👨‍👩‍👧'],
  ['Sfax', 'صفاقس'],
  ['#وسم', '#وسوم'],
  ['文章', '文'],
  ['q\u0307', 'q\u0307x\u0302'],
  ['ไทย', 'ลาว'],
] as const;

export const scripts: Mode = {
  id: 'scripts',
  title: 'Arabic, CJK, emoji and combining marks keep their offsets',
  applies: () => true,
  async run(cell) {
    let text = cell.fit(draft);
    const box = await cell.alone(text);
    expect(await box.read()).toBe(text);
    for (const [find, put] of fixes) {
      expect(await box.write(find, put), `${find} by ${put}`).toBe('done');
      text = text.replace(find, put);
      expect(await box.model()).toBe(text);
    }
    expect(await box.selected()).toEqual({ start: text.length, end: text.length });
    await box.type('!');
    await box.becomes(`${text}!`);
  },
};
