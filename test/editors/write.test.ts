// @vitest-environment happy-dom
/** What a write leaves behind where the editor takes no notice of it. */
import { expect, it } from 'vitest';
import { field } from '../../src/editors/field.ts';
import type { Family } from '../../src/editors/index.ts';
import { write } from '../../src/editors/write/write.ts';

const idle = { isComposing: () => false, settled: () => Promise.resolve() };

it('leaves nothing selected that the next key would type over', async () => {
  const box = document.createElement('textarea');
  box.value = 'one two three';
  document.body.append(box);
  box.setSelectionRange(13, 13);
  const deaf: Family = { ...field, techniques: () => [() => false] };
  const request = { draft: box.value, span: { start: 4, end: 7 }, text: '2' };
  expect(await write(box, deaf, idle, request)).toBe('failed');
  expect(box.value).toBe('one two three');
  expect([box.selectionStart, box.selectionEnd]).toEqual([13, 13]);
});

it('waits for an editor that has taken the text, and does not write it a second time', async () => {
  const box = document.createElement('textarea');
  box.value = 'one two three';
  document.body.append(box);
  const late = () => {
    setTimeout(() => box.setRangeText('2', 4, 7), 400);
    return true;
  };
  const again = () => {
    box.setRangeText('2', box.selectionStart, box.selectionEnd);
    return false;
  };
  const slow: Family = { ...field, techniques: () => [late, again] };
  const request = { draft: box.value, span: { start: 4, end: 7 }, text: '2' };
  expect(await write(box, slow, idle, request)).toBe('done');
  expect(box.value).toBe('one 2 three');
});

it('waits for an editor that draws what it has taken by and by, and undoes nothing of it', async () => {
  const box = document.createElement('textarea');
  box.value = 'one two three';
  document.body.append(box);
  const slowly = () => {
    box.setRangeText('', 4, 7);
    setTimeout(() => box.setRangeText('2', 4, 4), 600);
    return true;
  };
  let undone = 0;
  const slow: Family = {
    ...field,
    techniques: () => [slowly],
    undo: () => {
      undone += 1;
    },
  };
  const request = { draft: box.value, span: { start: 4, end: 7 }, text: '2' };
  expect(await write(box, slow, idle, request)).toBe('done');
  expect([box.value, undone]).toEqual(['one 2 three', 0]);
});
