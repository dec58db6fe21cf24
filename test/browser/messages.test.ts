/** The message channel: who may say what, and how much. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, id, origin } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const { bodies } = await import('../../src/browser/message-bodies.ts');
const { frameAddress, listen } = await import('../../src/browser/messages.ts');

const content = { id, url: 'https://x.com/home', tab: { id: 3 }, frameId: 0 };
const frame = { id, url: `${origin}/sidebar.html`, tab: { id: 3 }, frameId: 7 };
const background = { id, url: `${origin}/background.js` };
const popup = { id, url: `${origin}/popup.html` };
const token = 'a'.repeat(32);

beforeEach(() => {
  fake.browser = fakeBrowser().browser;
});

/** Every message answered, in the background and elsewhere at once, so that only the checks refuse. */
function listenToAll() {
  const heard: unknown[] = [];
  const note = (request: unknown, from: unknown) => void heard.push({ request, from });
  listen(
    {
      'token.issue': (request, from) => {
        note(request, from);
        return { token, place: null, marks: 'drawn' };
      },
      'token.redeem': (request, from) => {
        note(request, from);
        return { ok: true };
      },
      'sidebar.toggle': (request, from) => {
        note(request, from);
        return null;
      },
    },
    bodies,
  );
  return heard;
}

async function say(message: unknown, sender: unknown): Promise<unknown> {
  const [reply] = await fake.browser.runtime.onMessage.fire(message, sender);
  return reply;
}

describe('a message from the caller that the table names', () => {
  it.each([
    ['token.issue', null, content, 'content', 3, 0],
    ['token.redeem', { token }, frame, 'frame', 3, 7],
    ['sidebar.toggle', null, background, 'background', null, null],
    [
      'sidebar.toggle',
      null,
      { id, url: `${origin}/_generated_background_page.html` },
      'background',
      null,
      null,
    ],
  ])('%s is answered', async (name, body, sender, caller, tab, frameId) => {
    const heard = listenToAll();
    expect(await say({ name, body }, sender)).not.toBeUndefined();
    expect(heard).toEqual([
      { request: body, from: { caller, tab, frame: frameId, window: null, url: sender.url } },
    ]);
  });
});

describe('a message from anybody else', () => {
  it.each([
    ['another extension', 'token.issue', null, { ...content, id: 'other' }],
    ['a sender without an address', 'token.issue', null, { id, tab: { id: 3 }, frameId: 0 }],
    ['a sender without an id', 'token.issue', null, { ...content, id: undefined }],
    ['a page of ours', 'token.issue', null, popup],
    ['the sidebar', 'token.issue', null, frame],
    ['a content script', 'token.redeem', { token }, content],
    ['our sidebar in a tab of its own', 'token.redeem', { token }, { ...frame, frameId: 0 }],
    [
      'another page of ours in a frame',
      'token.redeem',
      { token },
      { ...frame, url: `${origin}/options.html` },
    ],
    [
      'a page whose address begins like ours',
      'token.redeem',
      { token },
      { ...frame, url: `${origin}.example/sidebar.html` },
    ],
    ['a content script', 'sidebar.toggle', null, content],
    [
      'a background in a tab',
      'sidebar.toggle',
      null,
      { ...background, tab: { id: 3 }, frameId: 0 },
    ],
    ['an address without a tab', 'token.issue', null, { id, url: 'https://x.com/' }],
  ])('%s saying %s is refused', async (_, name, body, sender) => {
    const heard = listenToAll();
    await expect(say({ name, body }, sender)).rejects.toThrow('sender refused');
    expect(heard).toEqual([]);
  });
});

describe('a body that the table does not name', () => {
  it.each([
    ['nothing', 'token.redeem', null, frame],
    ['a token of another kind', 'token.redeem', { token: 7 }, frame],
    ['more than a token', 'token.redeem', { token, url: 'https://example.org' }, frame],
    ['a huge token', 'token.redeem', { token: 'a'.repeat(5_000_000) }, frame],
    ['something for a message without a body', 'token.issue', { place: 1 }, content],
    ['a huge text for a message without a body', 'token.issue', 'x'.repeat(5_000_000), content],
  ])('%s is refused', async (_, name, body, sender) => {
    const heard = listenToAll();
    await expect(say({ name, body }, sender)).rejects.toThrow('body refused');
    expect(heard).toEqual([]);
  });
});

describe('what is no message of the table', () => {
  it.each([
    null,
    'token.issue',
    { name: 'token.issue' },
    { name: 'token.steal', body: null },
    { name: 'constructor', body: null },
    { name: '__proto__', body: null },
    { name: 'sidebar.close', body: null },
  ])('%j is left to others without a word', async (message) => {
    listenToAll();
    expect(await say(message, content)).toBeUndefined();
  });
});

describe('the frame’s address', () => {
  it('has the origin that the frame commits to, not the dynamic one of its address', () => {
    fake.browser.runtime.getURL = (path) => `chrome-extension://0b5a9c3e-dynamic/${path}`;
    expect(frameAddress()).toEqual({
      url: 'chrome-extension://0b5a9c3e-dynamic/sidebar.html',
      origin,
    });
  });

  it('has the origin of the address in Firefox', () => {
    fake.browser.runtime.getURL = (path) => `moz-extension://5d7e/${path}`;
    expect(frameAddress().origin).toBe('moz-extension://5d7e');
  });
});
