// @vitest-environment happy-dom
/** What is out of order is said with what to do about it, and a button where one helps. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { findingOf } from './program.ts';
import { press, Rig, shown } from './rig.tsx';

let settings: Settings;
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/pack-store.ts', () => ({ readPacks: async () => [] }));
vi.mock('../../src/browser/settings-store.ts', () => ({
  changeSettings: async (make: (now: Settings) => Settings) => {
    settings = make(settings);
  },
}));

let rig: Rig;
beforeEach(async () => {
  settings = defaults;
  rig = await Rig.open();
});
afterEach(() => render(null, document.body));

const spoken = () => document.querySelector('[role="status"]')?.textContent ?? '';

test('a check that was lost is said, spoken, and made again on a press', async () => {
  rig.failure = 'lost';
  await rig.write('She must go');
  expect(shown()).toContain('What is shown may be older than your draft');
  expect(shown()).not.toContain('Nothing found');
  await vi.waitFor(() => expect(spoken()).toContain('has failed'), { timeout: 5000 });
  rig.failure = null;
  await press('Check again');
  expect(document.querySelector('.notice')).toBeNull();
  expect(shown()).toContain('Nothing found');
});

test('a memory that cannot be read is said, and read again on a press', async () => {
  rig.isMemoryLost = true;
  await rig.write('Bonjour.');
  await press('Variants');
  expect(shown()).toContain('The memory of sentences could not be read');
  expect(rig.drops).toBe(0);
  rig.isMemoryLost = false;
  await press('Try again');
  expect(rig.drops).toBe(1);
  expect(document.querySelector('.notice')).toBeNull();
});

test('a page that does not answer is said, with the text to copy', async () => {
  rig.findings = [findingOf('a', { start: 4, end: 8, fixes: ['should'] })];
  await rig.write('She must go');
  rig.outcome = 'lost';
  await press('Replace');
  const card = document.querySelector('.unwritten');
  expect(card?.textContent).toContain('lost touch with this page');
  expect(card?.textContent).toContain('reload the page');
  expect(card?.textContent).toContain('should');
  await vi.waitFor(() => expect(spoken()).toContain('lost touch'), { timeout: 5000 });
  await rig.write('She should go', { version: 2 });
  expect(document.querySelector('.unwritten')?.textContent).toContain('could not be confirmed');
});

test('a page that was only slow and has written after all takes the warning back', async () => {
  rig.findings = [findingOf('a', { start: 4, end: 8, fixes: ['should'] })];
  await rig.write('She must go');
  rig.outcome = 'lost';
  await press('Replace');
  await rig.write('She should go', { version: 2 });
  await act(() => rig.session.takeLate('done'));
  expect(document.querySelector('.unwritten')).toBeNull();
});

test('an update under the open page is said until it was read', async () => {
  await act(() => {
    rig.session.state.isRenewed.value = true;
  });
  expect(shown()).toContain('updated while this page was open');
  await press('Dismiss');
  expect(shown()).not.toContain('updated while');
});

test('a rule that the person turned off and that speaks all the same says why, and the choice can be forgotten', async () => {
  const key = 'org.example.common/rule.a';
  settings = { ...defaults, rules: { [key]: { on: false }, other: { on: false } } };
  await rig.changePack({ unfollowed: ['rule.a'] });
  await rig.write('She must go');
  expect(shown()).not.toContain('speaks all the same');
  rig.findings = [findingOf('a', { level: 'serious' })];
  await rig.write('She must not go', { version: 2 });
  expect(shown()).toContain('“Title of a” speaks all the same (Common guidelines)');
  await press('Forget my choice');
  expect(settings.rules).toEqual({ other: { on: false } });
});
