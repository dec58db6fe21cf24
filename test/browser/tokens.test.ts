/** The frame's token: once, in its own tab, for ten seconds. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const { issueToken, redeemToken, tokenLife } = await import('../../src/browser/tokens.ts');

let session: Map<string, unknown>;

beforeEach(() => {
  const surroundings = fakeBrowser();
  fake.browser = surroundings.browser;
  session = surroundings.session;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('a token', () => {
  it('is taken from the frame in its tab', async () => {
    expect(await redeemToken(await issueToken(3), 3)).toBe(true);
  });

  it('is taken to the last millisecond of its life, not after', async () => {
    const [early, late] = [await issueToken(3), await issueToken(3)];
    vi.setSystemTime(Date.now() + tokenLife);
    expect(await redeemToken(early, 3)).toBe(true);
    vi.setSystemTime(Date.now() + 1);
    expect(await redeemToken(late, 3)).toBe(false);
  });

  it('is taken once', async () => {
    const token = await issueToken(3);
    expect(await redeemToken(token, 3)).toBe(true);
    expect(await redeemToken(token, 3)).toBe(false);
  });

  it('is taken once of two frames that come at the same time', async () => {
    const token = await issueToken(3);
    const answers = await Promise.all([redeemToken(token, 3), redeemToken(token, 3)]);
    expect(answers.toSorted()).toEqual([false, true]);
  });

  it('is not taken in another tab, and is used up by the try', async () => {
    const token = await issueToken(3);
    expect(await redeemToken(token, 4)).toBe(false);
    expect(await redeemToken(token, 3)).toBe(false);
  });

  it('is not taken outside tabs', async () => {
    expect(await redeemToken(await issueToken(3), null)).toBe(false);
  });

  it('that was never issued is not taken', async () => {
    await issueToken(3);
    expect(await redeemToken('0'.repeat(32), 3)).toBe(false);
  });

  it('differs from every other', async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, () => issueToken(3)));
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
  });

  it('that nobody came for is forgotten when the next is issued', async () => {
    await issueToken(3);
    vi.setSystemTime(Date.now() + tokenLife + 1);
    await issueToken(3);
    expect(session.size).toBe(1);
  });
});
