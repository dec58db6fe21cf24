// @vitest-environment happy-dom
/** The view of phrases: what is near, what fits a search, and what goes into the draft. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { press, Rig, shown } from './rig.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const name = (text: string) => ({ en: text, fr: text });
const pack = {
  id: 'org.example.common',
  phrases: [
    {
      id: 'closing',
      title: name('Closing'),
      origin: 'example',
      text: { fr: 'Nous serons fermés le {date}.', en: 'We will be closed on {date}.' },
      slots: { date: { kind: 'date', label: name('Which day') } },
    },
    {
      id: 'old',
      title: name('Old'),
      origin: 'example',
      text: { fr: 'x', en: 'x' },
      expires: '2020-01-01',
    },
  ],
  calendar: [
    {
      id: 'day',
      name: name('A day of bees'),
      on: { dates: [new Date().toLocaleDateString('sv')] },
      tone: 'delicate',
      tags: { fr: ['#Abeilles'], en: ['#Bees'] },
      lines: { fr: ['Vive les abeilles.'], en: ['Long live the bees.'] },
      origin: 'example',
    },
  ],
};
vi.mock('../../src/browser/pack-store.ts', () => ({ readPacks: async () => [{ pack }] }));

let rig: Rig;
beforeEach(async () => {
  rig = await Rig.open();
  await rig.write('');
  await act(() => {
    rig.session.state.tab.value = 'phrases';
  });
  await vi.waitFor(() => expect(shown()).toContain('A day of bees'));
});
afterEach(() => render(null, document.body));

test('shows what is today, and how one speaks of it; not what has expired', () => {
  expect(shown()).toContain('Today · delicate with this host');
  expect(shown()).toContain('Closing');
  expect(shown()).not.toContain('Old');
});

test('puts a line in the languages that are chosen, in the order of the mission', async () => {
  await press('Insert');
  expect(rig.changes.at(-1)?.text).toBe(
    'Vive les abeilles. #Abeilles\n\nLong live the bees. #Bees',
  );
  await press('English');
  await press('Insert');
  expect(rig.changes.at(-1)?.text).toBe('Vive les abeilles. #Abeilles');
});

test('takes a message once it is filled in, and keeps what the draft says', async () => {
  const card = document.querySelector('.phrase');
  const insert = () => card?.querySelector<HTMLButtonElement>('.button.main');
  expect(insert()?.disabled).toBe(true);
  await act(() => {
    const field = card?.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field) throw new Error('no field for the date');
    field.value = '2026-05-03';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await rig.write('Bonjour', { version: 2 });
  await act(async () => insert()?.click());
  expect(rig.changes.at(-1)?.text).toMatch(
    /^Bonjour\n\nNous serons fermés le 3 mai 2026\.\n\nWe will/,
  );
});

test('a search finds either, with or without accents', async () => {
  const search = document.querySelector<HTMLInputElement>('input[type="search"]');
  const look = (words: string) =>
    act(() => {
      if (search) search.value = words;
      search?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await look('fermes');
  expect(shown()).toContain('Closing');
  expect(shown()).not.toContain('A day of bees');
  await look('zebra');
  expect(shown()).toContain('Nothing fits this search');
});
