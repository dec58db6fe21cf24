/** What the languages of a post do not say alike is listed with the words of both, and goes when they do. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Variant } from '../../src/bilingual/variant.ts';
import { editKey } from '../../src/sidebar/wording.ts';
import { press, Rig, shown } from './rig.tsx';
import { segmentOf } from './segment.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const french = 'La porte ouvre à 14 h 30.';
const english: Variant = {
  from: 'fr',
  to: 'en-CA',
  segments: [segmentOf(french, { target: 'Doors open at 3:30 pm.' })],
};

let rig: Rig;
beforeEach(async () => {
  rig = await Rig.open();
  rig.variants = [english];
  await rig.write(french);
});
afterEach(() => render(null, document.body));

async function edit(target: string): Promise<void> {
  const [segment] = english.segments;
  if (!segment) throw new Error('the variant has no segment');
  await act(async () => {
    rig.session.state.edits.value = new Map([[editKey('en-CA', segment), target]]);
  });
}

const differences = () => [...document.querySelectorAll('[data-parity]')];

it('shows the words of both, and how the second would write the first', async () => {
  expect(differences()).toEqual([]);
  await press('Variants');
  await vi.waitFor(() => expect(differences()).toHaveLength(1));
  const [marks] = differences().map((card) =>
    Array.from(card.querySelectorAll('mark'), ({ textContent }) => textContent),
  );
  expect(marks).toEqual(['14 h 30', '3:30 pm']);
  expect(shown()).toContain(
    'To agree with the first, in English: 2:30\u00a0pm'.replace(/\s+/g, ' '),
  );
});

it('follows what the person writes, and says nothing of a sentence without a wording', async () => {
  await press('Variants');
  await vi.waitFor(() => expect(differences()).toHaveLength(1));
  await edit('Doors open at 2:30 pm.');
  await vi.waitFor(() => expect(differences()).toEqual([]));
  await edit('Doors open at 2:15 pm.');
  await vi.waitFor(() => expect(differences()).toHaveLength(1));
  await edit('');
  await vi.waitFor(() => expect(differences()).toEqual([]));
});
