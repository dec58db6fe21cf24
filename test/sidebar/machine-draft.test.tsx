/** A machine's draft in the sidebar: what leaves is shown first, it can be stopped, and what comes back is said to be unreviewed. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Variant } from '../../src/bilingual/variant.ts';
import type { ToTranslate, Translated } from '../../src/protocol/messages.ts';
import { pairToKeep } from '../../src/sidebar/keep-pair.ts';
import { editKey, wordingsOf } from '../../src/sidebar/wording.ts';
import { press, Rig, shown } from './rig.tsx';
import { segmentOf } from './segment.ts';

const sent = vi.hoisted(() => ({
  asked: [] as ToTranslate[],
  stopped: [] as string[],
  answers: [] as (Translated | Promise<Translated>)[],
}));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/messages.ts', () => ({
  send: async (name: string, request: ToTranslate) => {
    if (name === 'sentence.stop') sent.stopped.push(request.id);
    if (name !== 'sentence.translate') return null;
    sent.asked.push(request);
    return sent.answers.shift();
  },
}));

const sources = ['Ouvert le 3 juin.', 'Fermé le 4 juin.'];
const english: Variant = {
  from: 'fr',
  to: 'en-CA',
  segments: sources.map((source, i) =>
    segmentOf(source, {
      start: 18 * i,
      end: 18 * i + source.length,
      gap: ' ',
      scaffold: `[…] June ${i + 3}.`,
    }),
  ),
};
const wording = (text: string): Translated => ({ kind: 'wording', text });
const problem = (each: Extract<Translated, { kind: 'problem' }>['problem']): Translated => ({
  kind: 'problem',
  problem: each,
});
/** Nothing comes. */
const hangs = new Promise<Translated>(() => {});

let rig: Rig;

beforeEach(async () => {
  sent.asked = [];
  sent.stopped = [];
  sent.answers = [];
  rig = await Rig.open();
  rig.variants = [english];
  await rig.write(sources.join(' '));
  await act(() => {
    rig.session.state.tab.value = 'variants';
  });
});
afterEach(() => render(null, document.body));

const setUp = () =>
  act(() => {
    rig.session.state.translator.value = { kind: 'chat', url: 'https://model.example.org' };
  });
/** Sets a server up that answers so, sentence by sentence, and has it draft. */
async function draftWith(...answers: (Translated | Promise<Translated>)[]): Promise<void> {
  sent.answers = answers;
  await setUp();
  await press('Draft with model.example.org');
  await press('Send to model.example.org');
}
const wordings = () => {
  const { edits, machine } = rig.session.state;
  return wordingsOf(english, edits.value, machine.value);
};
const texts = () => wordings().map(({ text }) => text);
const edit = (i: number, text: string) =>
  act(async () => {
    const key = editKey('en-CA', { source: sources[i] ?? '' });
    rig.session.state.edits.value = new Map(rig.session.state.edits.value).set(key, text);
  });

it('offers nothing, and promises that nothing is sent, while no server is set up', () => {
  expect(shown()).not.toContain('Draft with');
  expect(shown()).toContain('Attaché sends nothing');
});

it('shows what would leave, and sends nothing before the button that names the host', async () => {
  await setUp();
  expect(shown()).not.toContain('Attaché sends nothing');
  await press('Draft with model.example.org');
  expect(shown()).toContain('Ouvert le ⟦1⟧.');
  await press('Do not send');
  expect(sent.asked).toEqual([]);
});

it('puts the drafts in their fields, and says that nobody has reviewed them until somebody changes them', async () => {
  await draftWith(wording('Open on ⟦1⟧.'), wording('Closed on ⟦1⟧.'));
  expect(sent.asked).toMatchObject([
    { draft: sources.join(' '), text: 'Ouvert le ⟦1⟧.', to: 'en-CA' },
    { text: 'Fermé le ⟦1⟧.' },
  ]);
  expect(wordings()[0]).toMatchObject({ text: 'Open on June 3.', isMachine: true, isReady: true });
  expect(shown()).toContain('Draft by a machine, not reviewed');
  expect(pairToKeep(english, wordings()[0]!)?.origin).toBe('machine');
  await edit(0, 'We open on June 3.');
  await edit(1, 'We close on June 4.');
  expect(shown()).not.toContain('not reviewed');
  expect(pairToKeep(english, wordings()[0]!)?.origin).toBe('human');
});

it('shows how far it is, and Cancel ends the request and keeps what is there', async () => {
  await draftWith(wording('Open on ⟦1⟧.'), hangs);
  expect(shown()).toContain('model.example.org is working on it: 1 of 2');
  expect(document.querySelector('progress')).toMatchObject({ value: 1, max: 2 });
  await press('Cancel');
  expect(sent.stopped).toEqual([sent.asked[1]?.id]);
  expect(texts()).toEqual(['Open on June 3.', '[…] June 4.']);
  expect(shown()).toContain('You cancelled it.');
  expect(document.querySelector('[data-machine]')?.getAttribute('data-machine')).toBe('stopped');
  await press('Draft with model.example.org');
  await press('Do not send');
});

it('goes on while another view is open', async () => {
  let answer = (_: Translated) => {};
  await draftWith(
    new Promise<Translated>((resolve) => {
      answer = resolve;
    }),
    wording('Closed on ⟦1⟧.'),
  );
  await press('Remarks');
  await act(async () => answer(wording('Open on ⟦1⟧.')));
  await press('Variants');
  expect(texts()).toEqual(['Open on June 3.', 'Closed on June 4.']);
});

it('leaves alone what the person wrote meanwhile', async () => {
  let answer = (_: Translated) => {};
  await draftWith(
    new Promise<Translated>((resolve) => {
      answer = resolve;
    }),
    hangs,
  );
  await edit(0, 'Doors open on June 3.');
  await act(async () => answer(wording('Open on ⟦1⟧.')));
  expect(texts()[0]).toBe('Doors open on June 3.');
  await press('Cancel');
});

it.each([
  ['never-sent', 'goes to no translator', 'settle what stands against it', false],
  ['no-access', 'has no access to model.example.org', 'Allow the host again', true],
  ['unreachable', 'could not be reached', 'that you are connected', false],
  ['timeout', 'did not answer in time', 'Try again in a while', false],
  ['refused', 'refused the key', 'a key that is valid', true],
  ['too-many', 'takes no more requests', 'Wait a while', false],
  ['failed', 'reported an error', 'Try again', false],
  ['unreadable', 'something that is not a wording', 'the kind of the server', true],
] as const)('says of %s what happened and what to do', async (each, what, todo, leadsToOptions) => {
  await draftWith(problem(each));
  const news = document.querySelector('[data-machine]');
  expect(news?.getAttribute('data-machine')).toBe(each);
  expect(news?.textContent).toContain(what);
  expect(news?.textContent).toContain(todo);
  const names = Array.from(news?.querySelectorAll('button') ?? [], (button) => button.textContent);
  expect(names.includes('Options')).toBe(leadsToOptions);
  // The fields are as they were, and it may be tried again.
  expect(texts()).toEqual(['[…] June 3.', '[…] June 4.']);
  expect(sent.asked).toHaveLength(1);
  await press('Dismiss');
  expect(document.querySelector('[data-machine]')).toBeNull();
  await press('Draft with model.example.org');
});

it('does not offer a wording that lost a value, and says so', async () => {
  await draftWith(wording('Open on June.'), wording('Closed on ⟦1⟧.'));
  expect(shown()).toContain('1 wording came back without all of its values');
  expect(texts()).toEqual(['[…] June 3.', 'Closed on June 4.']);
});
