/** A variant of several lines arrives with its line breaks, and the editor survives it. */
import { expect } from 'vitest';
import { evenSpaces } from '../../editors/box.ts';
import { draft, variant } from '../drafts.ts';
import type { Mode } from '../mode.ts';
import { isOneLine } from '../set-ups.ts';

export const lines: Mode = {
  id: 'lines',
  title: 'several lines are inserted with their line breaks, and the editor stays mounted',
  applies: (setUp) => (isOneLine(setUp) ? 'a one-line field holds no line breaks' : true),
  async run(cell) {
    const box = await cell.alone(draft);
    const editor = await box.element();
    const isMounted = () => editor.evaluate((element) => element.isConnected);
    expect(await box.write(null, variant)).toBe('done');
    expect(await box.model()).toBe(variant);
    expect(evenSpaces(await box.read())).toBe(variant);
    expect(await isMounted()).toBe(true);
    await box.undo(draft);

    // At the end, where the person writes: they go on, before an undo and after one.
    expect(await box.write(null, `${draft}\n\n${variant}`)).toBe('done');
    await box.undo(draft);
    await box.type('.');
    await box.becomes(`${draft}.`);
    const longer = `${draft}.\n\n${variant}`;
    expect(await box.write(null, longer)).toBe('done');
    await box.type(' to all');
    await box.becomes(`${longer} to all`);
    expect(await isMounted()).toBe(true);

    const lined = await cell.alone('First\nword\nlast');
    expect(await lined.write('word', '')).toBe('done');
    await lined.becomes('First\n\nlast');
    await lined.undo('First\nword\nlast');

    const empty = await cell.alone('');
    expect(await empty.read()).toBe('');
    expect(await empty.write(null, variant)).toBe('done');
    await empty.becomes(variant);
  },
};
