/** Choosing the networks of a draft where the page does not name one. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { press, Rig, shown } from './rig.tsx';

let settings = defaults;
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/settings-store.ts', () => ({
  changeSettings: async (make: (now: Settings) => Settings) => {
    settings = make(settings);
  },
}));
afterEach(() => render(null, document.body));

const accounts = [
  { site: 'facebook', handle: 'a' },
  { site: 'x', handle: 'b' },
];

it('is not asked on a network’s own page', async () => {
  const rig = await Rig.open(accounts);
  await rig.write('Bonjour', { site: 'bluesky' });
  expect(document.querySelector('.networks')).toBeNull();
  expect(rig.contexts.at(-1)?.sites).toEqual(['bluesky']);
});

it('starts with the mission’s networks, and shows the strictest count by its name', async () => {
  const rig = await Rig.open(accounts);
  await rig.write('é'.repeat(281), { site: 'other' });
  expect(shown()).toContain('For: X and Facebook');
  expect(shown()).toContain('1over 280');
  expect(shown()).toContain('on X');
});

it('checks again for the networks chosen, and remembers them', async () => {
  const rig = await Rig.open(accounts);
  await rig.write('é'.repeat(281), { site: 'other' });
  await press('X');
  expect(rig.contexts.at(-1)?.sites).toEqual(['facebook']);
  expect(shown()).toContain('left of 63,206');
  await press('Bluesky');
  expect(shown()).toContain('For: Bluesky and Facebook');
  expect(shown()).toContain('left of 300');
  expect(settings.networks).toEqual(['facebook', 'bluesky']);
  await press('Bluesky');
  await press('Facebook');
  expect(shown()).toContain('no network chosen');
});
