// @vitest-environment happy-dom
/** The list of remarks: how much of it is shown, and what one can do about each. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Rule } from '../../src/core/rule.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { findingOf } from './program.ts';
import { press, Rig, shown } from './rig.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const store = vi.hoisted(() => ({
  rules: [] as Partial<Rule>[],
  settings: {} as Partial<Settings>,
  switches: {} as Record<string, number>,
}));
vi.mock('../../src/browser/pack-store.ts', () => ({
  readPacks: async () => [{ pack: { id: 'org.example.common', rules: store.rules } }],
}));
vi.mock('../../src/browser/settings-store.ts', () => ({
  changeSettings: async (change: (now: unknown) => Partial<Settings>) => {
    store.settings = change({ rules: {}, ...store.settings });
  },
}));
vi.mock('../../src/browser/switch-store.ts', () => ({
  changeSwitch: async (name: string, end: number | null) => {
    store.switches = end === null ? {} : { [name]: end };
    return store.switches;
  },
}));

afterEach(() => {
  render(null, document.body);
  Object.assign(store, { rules: [], settings: {}, switches: {} });
});

const ids = () =>
  [...document.querySelectorAll('li[data-finding]')].map((item) =>
    item.getAttribute('data-finding'),
  );
const notes = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    findingOf(`n${i}`, { level: 'note', start: i, end: i + 1 }),
  );

describe('of many notes', () => {
  test('two are listed after what weighs more, the rest on request', async () => {
    const rig = await Rig.open();
    rig.findings = [...notes(5), findingOf('c', { start: 20, end: 22 })];
    await rig.write('some words that are long enough');
    expect(ids()).toEqual(['c', 'n0', 'n1']);
    await press('3 more notes');
    expect(ids()).toEqual(['c', 'n0', 'n1', 'n2', 'n3', 'n4']);
  });

  test('all are listed where the button would take the place of one', async () => {
    const rig = await Rig.open();
    rig.findings = notes(3);
    await rig.write('some words');
    expect(ids()).toHaveLength(3);
  });

  test('one that is chosen in the text is shown', async () => {
    const rig = await Rig.open();
    rig.findings = notes(5);
    await rig.write('some words');
    await act(() => rig.session.select('n4'));
    expect(ids()).toContain('n4');
  });
});

describe('asking somebody', () => {
  test('gives a text with rule, pack and version, and the words only when ticked', async () => {
    const rig = await Rig.open();
    rig.findings = [findingOf('a', { start: 0, end: 6 })];
    await rig.write('secret words');
    await press('Ask…');
    const text = () => document.querySelector('.ask-text')?.textContent ?? '';
    expect(text()).toContain('Message of a');
    expect(text()).toContain('Title of a (rule.a)');
    expect(text()).toContain('Common guidelines, version 3');
    expect(text()).not.toContain('secret');
    await press('Include the words');
    expect(text()).toContain('“secret”');
    await press('Tell the pack’s owner');
    expect(shown()).toContain('Example, guidelines@example.org');
  });
});

describe('leaving a remark', () => {
  test('offers to turn its rule off where the author allows it, and on again', async () => {
    store.rules = [{ id: 'rule.a', level: 'note', stage: 'live' }];
    const rig = await Rig.open();
    rig.findings = [findingOf('a', { level: 'note' })];
    await rig.write('some words');
    await press('Leave it');
    await vi.waitFor(() => press('Turn off “Title of a”'));
    expect(store.settings.rules).toEqual({ 'org.example.common/rule.a': { on: false } });
    expect(shown()).toContain('“Title of a” is off in this browser');
    await press('Turn it on again');
    expect(store.settings.rules).toEqual({});
  });

  test('does not offer it for a serious rule', async () => {
    store.rules = [{ id: 'rule.a', level: 'serious', stage: 'live' }];
    const rig = await Rig.open();
    rig.findings = [findingOf('a', { level: 'serious' })];
    await rig.write('some words');
    await press('Leave it');
    expect(shown()).toContain('1 passage left as it is');
    expect(shown()).not.toContain('have no remark');
    expect(shown()).not.toContain('Turn off');
  });
});

test('lists what to look at in a picture, and asks for its text only while that is missing', async () => {
  const rig = await Rig.open();
  await rig.write('Look', { media: [{ kind: 'image', alt: '' }] });
  expect(shown()).toContain('Alternative text says what the picture shows');
  await rig.write('Look', { version: 2, media: [{ kind: 'image', alt: 'A door.' }] });
  expect(shown()).not.toContain('Alternative text says');
  expect(shown()).toContain('nobody is put at risk');
  await rig.write('Look', { version: 3, media: [] });
  expect(shown()).not.toContain('nobody is put at risk');
});

test('says on request what was not looked at', async () => {
  const rig = await Rig.open();
  await rig.write('Merci');
  await press('What was not looked at');
  expect(shown()).toContain('It is not known here what is attached');
  expect(shown()).toContain('None is opened');
});

test('checks as in a crisis from the switch to its end, which stays in sight', async () => {
  const rig = await Rig.open();
  await rig.write('Merci');
  expect(rig.contexts.at(-1)?.crisis).toBeUndefined();
  await press('CrisisLooks');
  expect(rig.contexts.at(-1)?.crisis).toBe(true);
  expect(document.querySelector('.moment')?.textContent).toMatch(/Crisis until .*\d/);
  await press('End: Crisis');
  expect(rig.contexts.at(-1)?.crisis).toBeUndefined();
  expect(document.querySelector('.moment')).toBeNull();
});
