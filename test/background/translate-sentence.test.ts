/** From Cancel in the sidebar to the server: the request ends there, and a draft that must not leave never begins one. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ToWord } from '../../src/bilingual/translator/word-draft.ts';
import { serverMaker } from '../../src/sidebar/server-maker.ts';
import { type FakeServer, sendJson, startServer } from '../bilingual/translator/fake-server.ts';
import { fakeBrowser, id, origin } from '../browser/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const asked: ToWord = { draft: 'Bonjour.', findings: [], sentences: [], from: 'fr', to: 'en' };
let server: FakeServer;

/** The background with a server set up, and a sidebar in a page that sends it messages. */
async function setUp(answer: Parameters<typeof startServer>[0]): Promise<void> {
  const { browser, local, origins } = fakeBrowser();
  server = await startServer(answer);
  fake.browser = browser;
  origins.add('http://127.0.0.1/*');
  local.set('settings', { version: 1 });
  const sender = { id, url: `${origin}/sidebar.html`, tab: { id: 1 }, frameId: 3 };
  browser.runtime.sendMessage.mockImplementation(async (...[message]: unknown[]) => {
    const [reply] = await browser.runtime.onMessage.fire(message, sender);
    return reply;
  });
  vi.resetModules();
  // The schema lets no address in that is not safe; here the server is on this machine.
  vi.doMock('../../src/browser/settings-store.ts', () => ({
    readSettings: async () => ({ translator: { kind: 'libretranslate', url: server.url } }),
  }));
  await import('../../src/background/translate-sentence.ts');
}

beforeEach(() => setUp(() => {}));
afterEach(() => server.close());

it('gives the server’s wording', async () => {
  await server.close();
  await setUp((_, response) => sendJson(response, { translatedText: 'Hello.' }));
  const translator = await serverMaker('host').open(asked, new AbortController().signal, () => {});
  expect(await translator.translate('Bonjour.', 'fr', 'en')).toBe('Hello.');
});

it('ends the request at the server when it is stopped, and says so at once', async () => {
  const stop = new AbortController();
  const translator = await serverMaker('host').open(asked, stop.signal, () => {});
  const answer = expect(translator.translate('Bonjour.', 'fr', 'en')).rejects.toMatchObject({
    problem: 'stopped',
  });
  await vi.waitFor(() => expect(server.received).toHaveLength(1));
  expect(server.dropped()).toBe(0);
  stop.abort();
  await answer;
  await vi.waitFor(() => expect(server.dropped()).toBe(1));
});

it('asks nothing once it was stopped', async () => {
  const stop = new AbortController();
  const translator = await serverMaker('host').open(asked, stop.signal, () => {});
  stop.abort();
  await expect(translator.translate('Bonjour.', 'fr', 'en')).rejects.toMatchObject({
    problem: 'stopped',
  });
  expect(fake.browser.runtime.sendMessage).not.toHaveBeenCalled();
});

it('lets no draft out that is never sent, whoever asks', async () => {
  const secret = { ...asked, draft: 'SECRET\nBonjour.' };
  const translator = await serverMaker('host').open(secret, new AbortController().signal, () => {});
  await expect(translator.translate('Bonjour.', 'fr', 'en')).rejects.toMatchObject({
    problem: 'never-sent',
  });
  expect(server.received).toEqual([]);
});

it('says that it failed when the background does not answer', async () => {
  fake.browser.runtime.sendMessage.mockRejectedValue(new Error('gone'));
  const translator = await serverMaker('host').open(asked, new AbortController().signal, () => {});
  await expect(translator.translate('Bonjour.', 'fr', 'en')).rejects.toMatchObject({
    problem: 'failed',
  });
});
