/** The browser's own translator in the sidebar: off at first, asked on a press, and believed no more than any other machine. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Variant } from '../../src/bilingual/variant.ts';
import { FakeOwnTranslator, fails, hangs } from '../browser/fake-own-translator.ts';
import { press, Rig, shown } from './rig.tsx';
import { segmentOf } from './segment.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const source = 'Le bureau n’est pas ouvert le 3 juin.';
const english: Variant = {
  from: 'fr-CA',
  to: 'en-CA',
  segments: [segmentOf(source, { scaffold: '[…] June 3.' })],
};
const button = 'Draft with this browser’s own translator';

let rig: Rig;
let browsers: FakeOwnTranslator;

beforeEach(async () => {
  browsers = new FakeOwnTranslator();
  browsers.translate = async (text) => text.replace(/.*(⟦1⟧).*/u, 'The office is not open on $1.');
  rig = await Rig.open();
  rig.variants = [english];
  await rig.write(source);
  await act(() => {
    rig.session.state.ownTranslator.value = true;
    rig.session.state.tab.value = 'variants';
  });
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const field = () => document.querySelector('textarea')?.value;
const news = () => document.querySelector('[data-machine]')?.getAttribute('data-machine') ?? null;
const hear = (loaded: number) => act(async () => browsers.progress({ loaded }));

it('is not offered unless it was let in, nor where the browser has none', async () => {
  expect(shown()).toContain(button);
  await act(() => {
    rig.session.state.ownTranslator.value = false;
  });
  expect(shown()).not.toContain(button);
  vi.unstubAllGlobals();
  await act(() => {
    rig.session.state.ownTranslator.value = true;
  });
  expect(shown()).not.toContain(button);
});

it('drafts at once where the model is there; the draft is marked, and nothing is promised otherwise', async () => {
  await press(button);
  expect(field()).toBe('The office is not open on June 3.');
  expect(browsers.languages).toEqual({ sourceLanguage: 'fr', targetLanguage: 'en' });
  expect(browsers.texts).toEqual(['Le bureau n’est pas ouvert le ⟦1⟧.']);
  expect(shown()).toContain('Draft by a machine, not reviewed');
  expect(shown()).toContain('Attaché sends nothing');
  expect(browsers.destroyed).toBe(1);
});

it.each([
  ['downloadable', 'has no model yet for French to English'],
  ['downloading', 'is fetching its model for French to English'],
])(
  'says who delivers the model before one that is %s is fetched, and shows how far that is',
  async (state, words) => {
    browsers.availability = async () => state;
    let arrive = () => {};
    browsers.create = () => new Promise<void>((resolve) => (arrive = resolve));
    await press(button);
    expect(shown()).toContain(words);
    expect(shown()).toContain('The browser’s maker delivers it');
    expect(browsers.languages).toBeNull();
    await press('Fetch the model and draft');
    await hear(0.42);
    expect(shown()).toContain('The browser is fetching its model: 42%');
    expect(document.querySelector('progress')).toMatchObject({ value: 0.42, max: 1 });
    arrive();
    await vi.waitFor(() => expect(field()).toBe('The office is not open on June 3.'));
  },
);

it('fetches nothing when the person does not want it', async () => {
  browsers.availability = async () => 'downloadable';
  await press(button);
  await press('Do not fetch');
  expect(browsers.languages).toBeNull();
  expect(shown()).toContain(button);
});

it('is stopped on its way, and says so', async () => {
  browsers.availability = async () => 'downloadable';
  browsers.create = hangs;
  await press(button);
  await press('Fetch the model and draft');
  await press('Cancel');
  expect(news()).toBe('stopped');
  expect(field()).toBe('[…] June 3.');
  expect(shown()).toContain(button);
});

it.each([
  ['unavailable', { availability: async () => 'unavailable' }, 'set up a translation server'],
  ['not-allowed', { create: fails('NotAllowedError') }, 'Take the draft to the scratchpad'],
  ['unreachable', { create: fails('NetworkError') }, 'that you are connected'],
  ['failed', { translate: fails('UnknownError') }, 'write the wording yourself'],
])('says what happened and what to do when it is %s', async (problem, behaviour, todo) => {
  Object.assign(browsers, behaviour);
  await press(button);
  expect(news()).toBe(problem);
  expect(document.querySelector('[data-machine]')?.textContent).toContain(todo);
  expect(field()).toBe('[…] June 3.');
});

it('does not offer a wording that lost a value', async () => {
  browsers.translate = async () => 'The office is not open in June.';
  await press(button);
  expect(news()).toBe('lost');
  expect(field()).toBe('[…] June 3.');
});

it('is compared with the draft like any other wording', async () => {
  browsers.translate = async (text) => text.replace(/.*(⟦1⟧).*/u, 'The office is open on $1.');
  await press(button);
  expect(field()).toBe('The office is open on June 3.');
  await vi.waitFor(() =>
    expect(document.querySelector('[data-parity]')?.getAttribute('data-parity')).toBe('negation'),
  );
});

it('is given no draft that goes to no translator, and no model is fetched for one', async () => {
  await rig.write(`SECRET\n${source}`);
  await press(button);
  expect(news()).toBe('never-sent');
  expect(browsers.languages).toBeNull();
});
