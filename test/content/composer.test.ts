// @vitest-environment happy-dom
/** Writes to one composer that come faster than they can be verified. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Composer, followComposer } from '../../src/content/composer.ts';
import type { Family } from '../../src/editors/index.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

/** An editor that takes text as a field does, with a history of its own. */
function follow(text: string): { composer: Composer; read: () => string } {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  const history: string[] = [];
  const family: Family = {
    id: 'plain',
    recognise: () => true,
    read: () => ({ text: box.value, map: null, loose: false }),
    selected: () => ({ start: box.selectionStart, end: box.selectionEnd }),
    select: (_editor, _reading, { start, end }) => box.setSelectionRange(start, end),
    techniques: () => [
      ({ text: written }) => {
        history.push(box.value);
        box.setRangeText(written, box.selectionStart, box.selectionEnd, 'end');
        return !box.dispatchEvent(new Event('input'));
      },
    ],
    undo: () => {
      box.value = history.pop() ?? box.value;
    },
  };
  const events = { changed: () => {}, moved: () => {} };
  return {
    composer: followComposer({ editor: box, family }, events, life.signal),
    read: () => box.value,
  };
}

it('keeps both of two fixes when the second comes while the first is being verified', async () => {
  const { composer, read } = follow('one two three');
  const first = composer.replace(composer.version(), { start: 0, end: 3 }, 'one', '1');
  const second = composer.replace(composer.version(), { start: 8, end: 13 }, 'three', '3');
  expect(await Promise.all([first, second])).toEqual(['done', 'done']);
  expect(read()).toBe('1 two 3');
});

it('keeps both when the second was asked for once the first could be read', async () => {
  const { composer, read } = follow('one two three');
  const old = composer.version();
  const first = composer.replace(old, { start: 0, end: 3 }, 'one', '1');
  await expect.poll(() => composer.version()).toBeGreaterThan(old);
  const second = composer.replace(composer.version(), { start: 6, end: 11 }, 'three', '3');
  expect(await Promise.all([first, second])).toEqual(['done', 'done']);
  expect(read()).toBe('1 two 3');
});
