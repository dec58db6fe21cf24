/** Posts that wait for another account: in session storage alone, until used, forgotten, or twelve hours later. */
import { beforeEach, expect, it, vi } from 'vitest';
import { addTwin, forgetTwin, readTwins } from '../../src/browser/twin-store.ts';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const source = { text: 'Bonjour.', lang: 'fr-CA' };
const post = { text: 'Hello.', lang: 'en-CA', site: 'x', account: '@ours', source };
let local: ReturnType<typeof fakeBrowser>['local'];

beforeEach(() => {
  const surroundings = fakeBrowser();
  fake.browser = surroundings.browser;
  local = surroundings.local;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

it('waits off the disk, once for one text, until it is forgotten', async () => {
  await addTwin(post);
  const [twin, ...others] = await addTwin(post);
  expect(others).toEqual([]);
  expect(twin).toMatchObject(post);
  expect(local.size).toBe(0);
  expect(await forgetTwin(twin?.id ?? '')).toEqual([]);
  expect(await fake.browser.storage.session.get(null)).toEqual({});
});

it('is gone after twelve hours', async () => {
  await addTwin(post);
  vi.setSystemTime(Date.now() + 12 * 3_600_000 - 1000);
  expect(await readTwins()).toHaveLength(1);
  vi.setSystemTime(Date.now() + 1000);
  expect(await readTwins()).toEqual([]);
  expect(await fake.browser.storage.session.get(null)).toEqual({});
});
