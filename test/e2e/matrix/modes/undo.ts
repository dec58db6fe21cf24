/** What was written is taken back as what was typed is, and put back again. */
import { expect } from 'vitest';
import { pressRedo } from '../../harness/keys.ts';
import { draft, fixed } from '../drafts.ts';
import type { Mode } from '../mode.ts';

export const undo: Mode = {
  id: 'undo',
  title: 'one undo takes one fix back, redo puts it back, and typing goes on',
  applies: () => true,
  async run(cell) {
    const [before, after] = [cell.fit(draft), cell.fit(fixed)];
    const box = await cell.alone(before);
    expect(await box.write('wrod', 'word')).toBe('done');
    expect(await box.selected()).toEqual({ start: after.length, end: after.length });
    await box.undo(before);
    await pressRedo(box.page);
    await box.becomes(after);

    const both = after.replace('line', 'phrase');
    expect(await box.write('line', 'phrase')).toBe('done');
    await box.becomes(both);
    await box.undo(after);
    await box.undo(before);

    const typed = await cell.alone(before);
    expect(await typed.write('tag', 'longerTagThanBefore')).toBe('done');
    await typed.type(' on');
    await typed.becomes(`${before.replace('tag', 'longerTagThanBefore')} on`);

    const ended = await cell.alone(before);
    expect(await ended.write(null, `${before} Happy Eid`)).toBe('done');
    await ended.undo(before);
    await ended.type('!');
    await ended.becomes(`${before}!`);
  },
};
