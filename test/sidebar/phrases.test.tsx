// @vitest-environment happy-dom
/** The view of phrases: what is near, what fits a search, and what goes into the draft. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LinkedDraft } from '../../src/protocol/link.ts';
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
const reply = (id: string, text: Readonly<Record<string, string>>) => ({
  id,
  title: name(`Reply ${id}`),
  type: 'reply',
  origin: 'example',
  text,
});
const replies = {
  id: 'org.example.replies',
  phrases: [
    reply('everyday', { fr: 'Merci à vous.', en: 'Thank you.' }),
    reply('french', { fr: 'Merci.' }),
  ],
};
const campaign = {
  id: 'org.example.campaign',
  layer: 'campaign',
  phrases: [reply('campaign', { fr: 'Dès lundi.', en: 'From Monday.', de: 'Ab Montag.' })],
};
vi.mock('../../src/browser/pack-store.ts', () => ({
  readPacks: async () => [{ pack }, { pack: replies }, { pack: campaign }],
}));

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

const titles = () =>
  [...document.querySelectorAll('.phrase-title > :first-child')].map((title) => title.textContent);
const tagsOf = (card: Element | undefined | null) =>
  [...(card?.querySelectorAll('p.draft') ?? [])].map((text) => text.getAttribute('lang'));

/** A box on a page, while these packs are in force too. */
async function openIn(draft: Partial<LinkedDraft>) {
  const { state } = rig.session;
  const active = state.active.value;
  const [common] = active?.packs ?? [];
  if (!active || !common) throw new Error('nothing is in force');
  const more = [replies, campaign].map(({ id }) => ({ ...common, id }));
  await act(() => {
    state.active.value = { ...active, packs: [common, ...more] };
  });
  await rig.write('', { version: 2, ...draft });
  await vi.waitFor(() => expect(titles()).toContain('Reply campaign'));
}

test('in a reply the campaign’s lines come first, before the days, and the asker’s language before the others', async () => {
  await openIn({ composer: 'reply', askedIn: 'en' });
  expect(titles()).toEqual(['Reply campaign', 'Reply everyday', 'Reply french', 'Closing']);
  expect(document.querySelector('h2')?.textContent).toBe('Lines for a reply');
  expect(tagsOf(document.querySelector('.phrase'))).toEqual(['en-CA', 'fr-CA']);
});

test('a line in the asker’s language comes first though the mission does not post in it', async () => {
  await openIn({ composer: 'reply', askedIn: 'de' });
  expect(titles()[0]).toBe('Reply campaign');
  expect(tagsOf(document.querySelector('.phrase'))).toEqual(['de', 'fr-CA', 'en-CA']);
});

test('where it is not known in which language one was asked, that of the box counts', async () => {
  await openIn({ composer: 'reply', askedIn: 'zxx', lang: 'en-GB' });
  expect(tagsOf(document.querySelector('.phrase'))).toEqual(['en-CA', 'fr-CA']);
});

test('in a post, lines for replies have no place of their own', async () => {
  await openIn({ composer: 'post', askedIn: 'en' });
  expect(shown()).not.toContain('Lines for a reply');
  expect(tagsOf(document.querySelector('.phrase'))).toEqual(['fr-CA', 'en-CA']);
});
