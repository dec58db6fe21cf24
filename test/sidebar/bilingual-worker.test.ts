/** The bilingual worker answers each sidebar on its own port, and an error is an answer too. */
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BilingualReply, BilingualRequest } from '../../src/protocol/workers.ts';
import { storePairs } from '../browser/memories.ts';

interface Scope {
  onconnect(event: { ports: readonly unknown[] }): void;
}

beforeAll(async () => {
  await import('../../src/sidebar/bilingual-worker.ts');
});

function connect() {
  const replies: BilingualReply[] = [];
  const port = {
    onmessage: async (_: { data: BilingualRequest }) => {},
    postMessage: (reply: BilingualReply) => replies.push(reply),
  };
  (globalThis as unknown as Scope).onconnect({ ports: [port] });
  return { replies, send: (data: BilingualRequest) => port.onmessage({ data }) };
}

const text = 'Bonjour à toutes et à tous.';
async function load(key: string, en: string): Promise<BilingualRequest> {
  const pair = { id: 'hello', origin: 'example', text: { fr: text, en } } as const;
  return { kind: 'memory', key, memories: [await storePairs(en, [pair])], terms: [] };
}
const ask = (key: string, id = 1): BilingualRequest => ({
  kind: 'variants',
  id,
  key,
  text,
  segments: [{ start: 0, end: text.length, lang: 'fr', sure: true }],
  targets: ['en'],
});
const targetOf = (reply: BilingualReply | undefined) =>
  reply?.kind === 'variants' ? reply.variants[0]?.segments[0]?.target : reply;

describe('the bilingual worker', () => {
  it('cuts a draft into segments', async () => {
    const { replies, send } = connect();
    await send({ kind: 'segments', id: 7, text });
    expect(replies).toEqual([
      { kind: 'segments', id: 7, segments: [{ start: 0, end: 27, lang: 'fr', sure: true }] },
    ]);
  });

  it('shares a memory between sidebars, and keeps the one it has under a key', async () => {
    const [one, other] = [connect(), connect()];
    await one.send(await load('shared', 'Hello.'));
    await one.send(await load('shared', 'Something else.'));
    await other.send(ask('shared'));
    expect(targetOf(other.replies[0])).toBe('Hello.');
    expect(one.replies).toEqual([]);
  });

  it('says which memory it has no longer, after two others', async () => {
    const { replies, send } = connect();
    for (const key of ['a', 'b']) await send(await load(key, key));
    await send(ask('a', 1));
    await send(await load('c', 'c'));
    for (const [key, id] of [
      ['a', 2],
      ['c', 3],
      ['b', 4],
    ] as const)
      await send(ask(key, id));
    expect(replies.slice(0, 3).map(targetOf)).toEqual(['a', 'a', 'c']);
    expect(replies[3]).toEqual({ kind: 'error', id: 4, message: expect.stringContaining('b') });
  });

  it('answers a request that it cannot serve with an error', async () => {
    const { replies, send } = connect();
    await send({ ...ask('x', 5), kind: 'segments', text: null } as unknown as BilingualRequest);
    await send({ kind: 'segments', id: 6, text: 'OK' });
    expect(replies.map((reply) => [reply.kind, 'id' in reply && reply.id])).toEqual([
      ['error', 5],
      ['segments', 6],
    ]);
  });
});

describe('the bilingual worker compares halves', () => {
  const halves = [
    { text: 'La section des visas ouvre à 9 h.', lang: 'fr' },
    { text: 'The visa section opens at 10 am.', lang: 'en' },
  ] as const;

  it('without terms, and with those of a memory', async () => {
    const { replies, send } = connect();
    await send({ kind: 'parity', id: 1, key: null, pairs: [halves] });
    expect(replies[0]).toMatchObject({ kind: 'parity', id: 1, findings: [[{ kind: 'time' }]] });
    await send({ kind: 'parity', id: 2, key: 'unknown', pairs: [halves] });
    expect(replies[1]).toMatchObject({ kind: 'error', id: 2 });
    await send(await load('parity', 'Hello.'));
    await send({ kind: 'parity', id: 3, key: 'parity', pairs: [halves, halves] });
    expect(replies[2]).toMatchObject({ findings: [[{ kind: 'time' }], [{ kind: 'time' }]] });
  });
});
