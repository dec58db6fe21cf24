/** A server's draft in the sidebar: what leaves is shown first, and what comes back is said to be unreviewed. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ToWord, Worded } from '../../src/bilingual/translator/word-draft.ts';
import type { Variant } from '../../src/bilingual/variant.ts';
import { pairToKeep } from '../../src/sidebar/keep-pair.ts';
import { wordingsOf } from '../../src/sidebar/wording.ts';
import { press, Rig, shown } from './rig.tsx';

const sent = vi.hoisted(() => ({
  asked: [] as ToWord[],
  answer: [] as readonly Worded[],
}));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/messages.ts', () => ({
  send: async (name: string, request: ToWord) => {
    if (name !== 'sentences.word') return [];
    sent.asked.push(request);
    return sent.answer;
  },
}));

const source = 'Ouvert le 3 juin.';
const english: Variant = {
  from: 'fr',
  to: 'en-CA',
  segments: [
    {
      start: 0,
      end: source.length,
      source,
      gap: '',
      target: '',
      scaffold: '[…] June 3.',
      match: null,
      verbatim: false,
      shared: false,
      terms: [],
      exhaustive: true,
    },
  ],
};

let rig: Rig;

beforeEach(async () => {
  sent.asked = [];
  sent.answer = [{ kind: 'worded', text: 'Open on June 3.' }];
  rig = await Rig.open();
  rig.variants = [english];
  await rig.write(source);
  await act(() => {
    rig.session.state.tab.value = 'variants';
  });
});
afterEach(() => render(null, document.body));

const setUp = () =>
  act(() => {
    rig.session.state.translator.value = { kind: 'chat', url: 'https://model.example.org' };
  });
const wording = () => {
  const { edits, machine } = rig.session.state;
  return wordingsOf(english, edits.value, machine.value)[0]!;
};

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

it('puts the draft in the field, and says that nobody has reviewed it until somebody changes it', async () => {
  await setUp();
  await press('Draft with model.example.org');
  await press('Send to model.example.org');
  expect(sent.asked).toMatchObject([{ draft: source, sentences: [{ source }], to: 'en-CA' }]);
  expect(wording()).toMatchObject({ text: 'Open on June 3.', isMachine: true, isReady: true });
  expect(shown()).toContain('Draft by a machine, not reviewed');
  expect(pairToKeep(english, wording())?.origin).toBe('machine');
  await act(() => {
    rig.session.state.edits.value = new Map([[`en-CA\n${source}`, 'We open on June 3.']]);
  });
  expect(shown()).not.toContain('not reviewed');
  expect(pairToKeep(english, wording())?.origin).toBe('human');
});

it('says what went wrong, and leaves the field as it was', async () => {
  sent.answer = [{ kind: 'problem', problem: 'never-sent' }];
  await setUp();
  await press('Draft with');
  await press('Send to');
  expect(shown()).toContain('This draft is never sent');
  expect(wording().text).toBe('[…] June 3.');
  sent.answer = [{ kind: 'lost' }];
  await press('Draft with');
  await press('Send to');
  expect(shown()).toContain('came back without all of its values');
});
