// @vitest-environment happy-dom
/** What an administrator fixed is shown as theirs and cannot be changed; what is wrong with it is named. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { type fakeBrowser, settle } from '../browser/fake-browser.ts';
import { find, named, openPage } from './page.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));
vi.mock('../../src/options/options.css', () => ({}));

const theirs = {
  id: 'ministry',
  label: 'The ministry’s mission',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA'],
  accounts: [],
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return async () => {
    await settle();
    location.hash = '';
    vi.restoreAllMocks();
  };
});

const says = 'Set by your administrator';
const rowOf = (input: HTMLElement) => input.closest('label')?.textContent;

it('shows what is fixed as the administrator’s, and leaves the rest to the person', async () => {
  const policy = {
    missions: [theirs],
    mission: 'ministry',
    sites: { x: false },
    packs: { 'org.test.host': false },
  };
  await openPage(fake, undefined, undefined, policy);
  const mission = named<HTMLInputElement>('#missions input', theirs.label);
  expect([mission.checked, mission.disabled]).toEqual([true, true]);
  expect(rowOf(mission)).toContain(says);
  expect(mission.closest('.choice')?.querySelectorAll('button')).toHaveLength(0);
  const x = named<HTMLInputElement>('#networks input', 'x.com');
  expect([x.checked, x.disabled]).toEqual([false, true]);
  expect(rowOf(x)).toContain(says);
  const pack = named<HTMLInputElement>('#packs input', 'Host pack');
  expect([pack.checked, pack.disabled]).toEqual([false, true]);
  const facebook = named<HTMLInputElement>('#networks input', 'www.facebook.com');
  expect([facebook.checked, facebook.disabled]).toEqual([true, false]);
  expect(rowOf(facebook)).not.toContain(says);
});

it('lets a mission be chosen among the administrator’s, without offering to edit it', async () => {
  const { readStored } = await openPage(fake, undefined, undefined, { missions: [theirs] });
  const mission = named<HTMLInputElement>('#missions input', theirs.label);
  expect(mission.closest('.choice')?.querySelectorAll('button')).toHaveLength(0);
  mission.click();
  await vi.waitFor(() => expect(readStored()?.mission).toBe('ministry'));
  expect(readStored()?.missions).toEqual([]);
});

it('names the place of what it cannot use, and what becomes of the rest', async () => {
  const broken = { missions: [{ ...theirs, sender: 'Canada' }], sites: { x: false } };
  await openPage(fake, undefined, undefined, broken);
  const notice = find('.state .notice').textContent;
  expect(notice).toContain('Part of your administrator’s policy could not be used');
  expect(notice).toContain('missions.0.sender: this value does not fit.');
  expect(named<HTMLInputElement>('#networks input', 'x.com').disabled).toBe(true);
});

it('takes away the steps of the first run that it answers', async () => {
  await openPage(fake, undefined, undefined, { missions: [theirs], mission: 'ministry' });
  location.hash = '#start';
  dispatchEvent(new Event('hashchange'));
  await vi.waitFor(() => expect(find('.start').textContent).toContain('Step 1 of 1'));
  expect(find('.start h2').textContent).toBe('Where?');
});
