/** The post of the mission's other account is compared with the draft, on either of the two accounts. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Twin } from '../../src/protocol/messages.ts';
import { press, Rig } from './rig.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/messages.ts', () => ({ send: async () => [] }));

const french = 'Le Canada offre 12 bourses aux étudiantes de Tunis.';
const twin: Twin = {
  id: 't',
  text: 'Canada offers 12 scholarships to students in Tunis.',
  lang: 'en',
  site: 'x',
  account: '@CanadaTunis_en',
  source: { text: french, lang: 'fr' },
  until: Date.now() + 1000,
};

let rig: Rig;
beforeEach(async () => {
  rig = await Rig.open();
  await act(() => {
    rig.session.state.twins.value = [twin];
  });
});
afterEach(() => render(null, document.body));

const differences = () => [...document.querySelectorAll('[data-parity="number"]')];

it('is compared while it waits, as long as the draft is the post it says again', async () => {
  await rig.write(french);
  expect(differences()).toEqual([]);
  await rig.write(french.replace('12', '15'));
  await vi.waitFor(() => expect(differences()).toHaveLength(1));
  await rig.write('La bibliothèque ouvre 7 jours sur 7.');
  await vi.waitFor(() => expect(differences()).toEqual([]));
});

it('is compared on its own account once it was put in the box, until that is emptied', async () => {
  rig.languageOf = () => 'en';
  await rig.write('');
  await press('Put in this box');
  expect(rig.session.state.twins.value).toEqual([]);
  await rig.write(twin.text);
  expect(differences()).toEqual([]);
  await rig.write(twin.text.replace('12', '120'));
  await vi.waitFor(() => expect(differences()).toHaveLength(1));
  await rig.write('');
  await rig.write('The library is open on 7 days.');
  await vi.waitFor(() => expect(differences()).toEqual([]));
});
