/** A bilingual thread put into the page part by part, box by box. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Variant } from '../../src/bilingual/variant.ts';
import { press, Rig, shown } from './rig.tsx';
import { segmentOf } from './segment.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const english: Variant = {
  from: 'fr',
  to: 'en-CA',
  segments: [segmentOf('Bonne fête !', { target: 'Happy holiday!' })],
};

let rig: Rig;
beforeEach(async () => {
  rig = await Rig.open();
  rig.variants = [english];
  await rig.write('Bonne fête !');
  await press('Variants');
  await vi.waitFor(() => expect(rig.session.state.variants.value).not.toBeNull());
  await press('Thread');
});
afterEach(() => render(null, document.body));

/** The first part, as the composer then holds it. */
async function placeFirst(): Promise<void> {
  await press('Put in this box');
  await rig.write('Bonne fête !', { version: 2 });
}

it('puts the first part in the box, and says where the next belongs', async () => {
  await placeFirst();
  expect(rig.changes).toMatchObject([{ start: 0, end: 12, text: 'Bonne fête !' }]);
  expect(shown()).toContain('Part 2 of 2 waits. Add a post to the thread');
  expect(shown()).toContain('Happy holiday!');
});

it('offers the next part in the next empty box, and is done after the last', async () => {
  await placeFirst();
  await act(async () => rig.session.takeDraft(null));
  await rig.write('', { version: 3, composer: 'part' });
  expect(shown()).toContain('Part 2 of 2 is ready for this box');
  await press('Put in this box');
  expect(rig.changes.at(-1)).toMatchObject({
    version: 3,
    start: 0,
    end: 0,
    text: 'Happy holiday!',
  });
  expect(shown()).not.toContain('Part 2 of 2');
});

it('offers nothing over what stands in a box already', async () => {
  await placeFirst();
  await rig.write('Déjà écrit', { version: 3, composer: 'part' });
  const offer = document.querySelector('.thread-offer')?.textContent;
  expect(offer).toContain('Part 2 of 2 waits');
  expect(offer).not.toContain('Put in this box');
});

it('keeps the part waiting when it could not be written', async () => {
  await placeFirst();
  await rig.write('', { version: 3, composer: 'part' });
  rig.outcome = 'failed';
  await press('Put in this box');
  expect(shown()).toContain('could not be confirmed');
  expect(rig.session.state.thread.value?.placed).toEqual([0]);
});

it('forgets the rest when asked to', async () => {
  await placeFirst();
  await press('Forget the rest');
  expect(shown()).not.toContain('Part 2');
});
