// @vitest-environment happy-dom
/** Two boxes for one message in two languages: what they do not say alike is listed while either is written. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { press, Rig, shown, typeInto } from './rig.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/pack-store.ts', () => ({ readPacks: async () => [] }));

beforeEach(async () => {
  const rig = await Rig.openAlone([{ site: 'x', handle: 'a' }]);
  rig.languageOf = (text) => (/porte/.test(text) ? 'fr' : /[Dd]oors/.test(text) ? 'en' : 'und');
});
afterEach(() => render(null, document.body));

const draft = '.own-box:not(.counterpart)';
const other = '.counterpart';
const comparison = () => document.querySelector('[data-comparison]')?.textContent;
const differences = () =>
  Array.from(document.querySelectorAll('[data-parity]'), (card) =>
    Array.from(card.querySelectorAll('mark'), ({ textContent }) => textContent),
  );

it('takes the focus when it opens, and says what it is for', async () => {
  await press('Compare with another language');
  expect(document.activeElement?.matches(other)).toBe(true);
  expect(comparison()).toContain('compared as you write');
});

it('lists what differs while either is written, and no more once they agree', async () => {
  await typeInto(draft, 'La porte ouvre à 14 h 30.');
  await press('Compare with another language');
  await typeInto(other, 'Doors open at 3:30 pm.');
  await vi.waitFor(() => expect(differences()).toEqual([['14 h 30', '3:30 pm']]));
  expect(comparison()).toBe('1 difference, listed with the remarks');
  const panel = () => document.querySelector('.panel')?.textContent;
  expect(panel()).not.toContain('Nothing found');
  await typeInto(other, 'Doors open at 2:30 pm.');
  await vi.waitFor(() => expect(differences()).toEqual([]));
  expect(comparison()).toContain('No difference found');
  expect(panel()).toContain('Nothing found');
  await typeInto(draft, 'La porte ouvre à 15 h 30.');
  await vi.waitFor(() => expect(differences()).toEqual([['15 h 30', '2:30 pm']]));
});

it('keeps the element of a difference while the words around it change', async () => {
  await typeInto(draft, 'La porte ouvre à 14 h 30.');
  await press('Compare with another language');
  await typeInto(other, 'Doors open at 3:30 pm.');
  await vi.waitFor(() => expect(differences()).toHaveLength(1));
  const card = document.querySelector('[data-parity]');
  await typeInto(other, 'Doors open at 3:30 pm. Welcome.');
  expect(document.querySelector('[data-parity]')).toBe(card);
});

it('compares nothing in one language, or in one that cannot be told, and says so', async () => {
  await typeInto(draft, 'La porte ouvre à 14 h 30.');
  await press('Compare with another language');
  await typeInto(other, 'La porte ouvre à 15 h.');
  expect(comparison()).toBe('Both are in French: nothing is compared.');
  await typeInto(other, '3:30');
  expect(comparison()).toContain('cannot be told yet');
  expect(differences()).toEqual([]);
});

it('counts for the networks of the draft, the strictest of them', async () => {
  await press('Compare with another language');
  await typeInto(other, 'a'.repeat(281));
  expect(shown()).toContain('1 character over the limit of 280');
});

it('forgets the text when it is closed', async () => {
  await press('Compare with another language');
  await typeInto(other, 'Doors open at 3:30 pm.');
  await press('Erase and close');
  await press('Compare with another language');
  expect(document.querySelector<HTMLTextAreaElement>(other)?.value).toBe('');
});
