/** Translation servers, asked over real HTTP as they publish it, and what becomes of a server that misbehaves. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serverTranslator } from '../../../src/bilingual/translator/server.ts';
import type { ServerKind } from '../../../src/bilingual/translator/translator.ts';
import {
  type ToWord,
  textsToSend,
  wordDraft,
} from '../../../src/bilingual/translator/word-draft.ts';
import { postJson, readRequests } from '../../../src/browser/http.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { type FakeServer, type Received, sendJson, startServer } from './fake-server.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

const source = 'Le visa coûtera 1 500 $ CAN dès le 1er août, écrit @a_b.';
const sent = 'Le visa coûtera ⟦1⟧ dès le ⟦2⟧, écrit ⟦3⟧.';
const wording = 'The visa will cost ⟦1⟧ from ⟦2⟧, writes ⟦3⟧.';
const asked: ToWord = {
  draft: source,
  findings: [],
  sentences: [{ source, terms: [] }],
  from: 'fr-CA',
  to: 'en-CA',
};

let server: FakeServer | null = null;
let granted: Set<string>;

beforeEach(() => {
  const surroundings = fakeBrowser();
  fake.browser = surroundings.browser;
  granted = surroundings.origins;
  granted.add('http://127.0.0.1/*');
});
afterEach(() => server?.close());

async function serve(answer: Parameters<typeof startServer>[0]): Promise<FakeServer> {
  server = await startServer(answer);
  return server;
}

function word(kind: ServerKind, url: string, more: Partial<ToWord> = {}, limit = 5000) {
  const post = (...[to, headers, body]: Parameters<typeof postJson>) =>
    postJson(to, headers, body, { limit });
  const translator = serverTranslator({ kind, url, model: 'ours' }, 'the-key', post);
  return wordDraft(translator, { ...asked, ...more });
}

/** What each kind answers, and what it must have been asked. */
const kinds: readonly [
  kind: ServerKind,
  answer: (text: string) => unknown,
  expectAsked: (received: Received) => void,
][] = [
  [
    'libretranslate',
    (text) => ({ translatedText: text }),
    ({ path, body }) => {
      expect(path).toBe('/translate');
      expect(body).toEqual({
        q: sent,
        source: 'fr',
        target: 'en',
        format: 'text',
        api_key: 'the-key',
      });
    },
  ],
  [
    'deepl',
    (text) => ({ translations: [{ detected_source_language: 'FR', text }] }),
    ({ path, headers, body }) => {
      expect(path).toBe('/v2/translate');
      expect(headers.authorization).toBe('DeepL-Auth-Key the-key');
      expect(body).toMatchObject({ text: [sent], source_lang: 'FR', target_lang: 'EN-GB' });
    },
  ],
  [
    'chat',
    (text) => ({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
    }),
    ({ path, headers, body }) => {
      expect(path).toBe('/v1/chat/completions');
      expect(headers.authorization).toBe('Bearer the-key');
      expect(body).toMatchObject({ model: 'ours', temperature: 0, stream: false });
      expect((body.messages as { role: string; content: string }[]).at(-1)).toEqual({
        role: 'user',
        content: sent,
      });
    },
  ],
];

describe.each(kinds)('a server of the kind %s', (kind, answer, expectAsked) => {
  it('is asked as it publishes, without the values, and gets them put back in their form', async () => {
    const { url, received } = await serve((_, response) => sendJson(response, answer(wording)));
    expect(await word(kind, url)).toEqual([
      { kind: 'worded', text: 'The visa will cost $1,500 from August 1, writes @a_b.' },
    ]);
    expect(received).toHaveLength(1);
    expectAsked(received[0]!);
    expect(JSON.stringify(received[0]!.body)).not.toMatch(/1[ \u00a0]?500|août|@a_b/);
    expect(received[0]!.headers.cookie).toBeUndefined();
  });

  it.each([
    ['drops a value', 'The visa will cost ⟦1⟧, writes ⟦3⟧.'],
    ['says one twice', 'The visa will cost ⟦1⟧ from ⟦2⟧ and ⟦2⟧, writes ⟦3⟧.'],
    ['makes one up', 'The visa will cost ⟦1⟧ from ⟦2⟧ to June 9, writes ⟦3⟧.'],
    ['makes up a mark', 'The visa will cost ⟦1⟧ from ⟦2⟧, writes ⟦3⟧ ⟦4⟧.'],
  ])('is not believed when it %s', async (_, text) => {
    const { url } = await serve((__, response) => sendJson(response, answer(text)));
    expect(await word(kind, url)).toEqual([{ kind: 'lost' }]);
  });

  it('that hangs is given up', async () => {
    const { url } = await serve(() => {});
    expect(await word(kind, url, {}, 200)).toEqual([{ kind: 'problem', problem: 'timeout' }]);
  });

  it('that answers with a page has not answered', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Log in</title>');
    });
    expect(await word(kind, url)).toEqual([{ kind: 'problem', problem: 'unreadable' }]);
  });

  it.each([
    [429, 'too-many'],
    [500, 'failed'],
    [401, 'refused'],
    [403, 'refused'],
    [456, 'too-many'],
  ])('that answers %i is said to have', async (status, problem) => {
    const { url } = await serve((_, response) => sendJson(response, { error: 'x' }, status));
    expect(await word(kind, url)).toEqual([{ kind: 'problem', problem }]);
  });
});

describe('a draft', () => {
  const answering = () => serve((_, response) => sendJson(response, { translatedText: wording }));

  it.each([
    [
      'a serious finding of security',
      source,
      [{ topic: 'security.location', level: 'serious' as const }],
    ],
    [
      'a serious finding of privacy',
      source,
      [{ topic: 'privacy.case', level: 'serious' as const }],
    ],
    ['a mark of classification', `PROTÉGÉ B\n${source}`, []],
    ['an embargo', `Sous embargo jusqu’à midi. ${source}`, []],
  ])('with %s never leaves', async (_, draft, findings) => {
    const { url, received } = await answering();
    expect(await word('libretranslate', url, { draft, findings })).toEqual([
      { kind: 'problem', problem: 'never-sent' },
    ]);
    expect(received).toEqual([]);
    expect(await readRequests()).toEqual([]);
  });

  it('with a remark of a lesser level, or of another kind, may leave', async () => {
    const { url, received } = await answering();
    const findings = [
      { topic: 'security.location', level: 'caution' as const },
      { topic: 'tone.rude', level: 'serious' as const },
    ];
    await word('libretranslate', url, { findings });
    expect(received).toHaveLength(1);
  });

  it('goes nowhere without access to the host', async () => {
    const { url, received } = await answering();
    granted.clear();
    expect(await word('libretranslate', url)).toEqual([{ kind: 'problem', problem: 'no-access' }]);
    expect(received).toEqual([]);
  });

  it('is sent sentence by sentence, and no further once the server fails', async () => {
    const { url, received } = await serve((_, response) => sendJson(response, {}, 500));
    const sentences = [1, 2, 3].map((n) => ({ source: `Phrase ${n}.`, terms: [] }));
    expect(await word('libretranslate', url, { sentences })).toHaveLength(3);
    expect(received).toHaveLength(1);
  });

  it('that is stopped ends its request at the server, and nothing more of it is sent', async () => {
    const { url, received, dropped } = await serve(() => {});
    const stop = new AbortController();
    const translator = serverTranslator({ kind: 'libretranslate', url }, '', (to, headers, body) =>
      postJson(to, headers, body, { signal: stop.signal }),
    );
    const sentences = [1, 2].map((n) => ({ source: `Phrase ${n}.`, terms: [] }));
    const worded = wordDraft(translator, { ...asked, sentences });
    await vi.waitFor(() => expect(received).toHaveLength(1));
    stop.abort();
    const stopped = { kind: 'problem', problem: 'stopped' };
    expect(await worded).toEqual([stopped, stopped]);
    await vi.waitFor(() => expect(dropped()).toBe(1));
    expect(received).toHaveLength(1);
    expect(await readRequests()).toMatchObject([{ outcome: 'stopped' }]);
  });

  it('tells of each sentence as its answer comes', async () => {
    const { url } = await serve(({ body }, response) =>
      sendJson(response, { translatedText: body.q }),
    );
    const translator = serverTranslator({ kind: 'libretranslate', url }, '', postJson);
    const sentences = [1, 2].map((n) => ({ source: `Phrase ${n}.`, terms: [] }));
    const told: unknown[] = [];
    await wordDraft(translator, { ...asked, sentences }, (...each) => told.push(each));
    expect(told).toEqual([
      [0, { kind: 'worded', text: 'Phrase 1.' }],
      [1, { kind: 'worded', text: 'Phrase 2.' }],
    ]);
  });

  it('is shown before it is sent as it is sent', async () => {
    const { url, received } = await answering();
    await word('libretranslate', url);
    expect(textsToSend(asked)).toEqual([received[0]!.body.q]);
  });

  it('leaves a line in the log without a word of it', async () => {
    const { url } = await answering();
    await word('libretranslate', url);
    const [line, ...others] = await readRequests();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ host: new URL(url).host, outcome: 200 });
    expect(Object.values(line ?? {}).join(' ')).not.toContain('visa');
  });

  it('has its terms worded as the packs do', async () => {
    const sentence = 'La section consulaire ferme.';
    const terms = [{ start: 3, end: 21, target: 'Consular Section' }];
    const { url, received } = await serve((_, response) =>
      sendJson(response, { translatedText: 'The ⟦1⟧ closes.' }),
    );
    const worded = await word('libretranslate', url, { sentences: [{ source: sentence, terms }] });
    expect(received[0]!.body.q).toBe('La ⟦1⟧ ferme.');
    expect(worded).toEqual([{ kind: 'worded', text: 'The Consular Section closes.' }]);
  });
});
