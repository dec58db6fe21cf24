/** The bilingual worker answers each sidebar on its own port, and an error is an answer too. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { BilingualReply, BilingualRequest } from '../../src/protocol/workers.ts';

interface Scope {
  onconnect(event: { ports: readonly unknown[] }): void;
}

beforeAll(async () => {
  await import('../../src/sidebar/bilingual-worker.ts');
});

function connect() {
  const replies: BilingualReply[] = [];
  const port = {
    onmessage: (_: { data: BilingualRequest }) => {},
    postMessage: (reply: BilingualReply) => replies.push(reply),
  };
  (globalThis as unknown as Scope).onconnect({ ports: [port] });
  return { replies, send: (data: BilingualRequest) => port.onmessage({ data }) };
}

const text = 'Bonjour à toutes et à tous.';
const load = (key: string, en: string): BilingualRequest => ({
  kind: 'memory',
  key,
  pairs: [{ id: 'hello', origin: 'example', text: { fr: text, en } }],
  terms: [],
});
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
  it('cuts a draft into segments', () => {
    const { replies, send } = connect();
    send({ kind: 'segments', id: 7, text });
    expect(replies).toEqual([
      { kind: 'segments', id: 7, segments: [{ start: 0, end: 27, lang: 'fr', sure: true }] },
    ]);
  });

  it('shares a memory between sidebars, and keeps the one it has under a key', () => {
    const [one, other] = [connect(), connect()];
    one.send(load('shared', 'Hello.'));
    one.send(load('shared', 'Something else.'));
    other.send(ask('shared'));
    expect(targetOf(other.replies[0])).toBe('Hello.');
    expect(one.replies).toEqual([]);
  });

  it('says which memory it has no longer, after two others', () => {
    const { replies, send } = connect();
    for (const key of ['a', 'b']) send(load(key, key));
    send(ask('a', 1));
    send(load('c', 'c'));
    for (const [key, id] of [
      ['a', 2],
      ['c', 3],
      ['b', 4],
    ] as const)
      send(ask(key, id));
    expect(replies.slice(0, 3).map(targetOf)).toEqual(['a', 'a', 'c']);
    expect(replies[3]).toEqual({ kind: 'error', id: 4, message: expect.stringContaining('b') });
  });

  it('answers a request that it cannot serve with an error', () => {
    const { replies, send } = connect();
    send({ ...ask('x', 5), kind: 'segments', text: null } as unknown as BilingualRequest);
    send({ kind: 'segments', id: 6, text: 'OK' });
    expect(replies.map(({ kind, id }) => [kind, id])).toEqual([
      ['error', 5],
      ['segments', 6],
    ]);
  });
});
