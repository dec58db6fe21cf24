/** The bilingual worker's client: answers by id, memory sent again where it was forgotten, a lost worker replaced. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { BilingualReply, BilingualRequest } from '../../src/protocol/workers.ts';
import { BilingualClient, type BilingualPort } from '../../src/sidebar/bilingual-client.ts';

class FakePort implements BilingualPort {
  readonly asked: BilingualRequest[] = [];
  onmessage: BilingualPort['onmessage'] = null;

  postMessage(request: BilingualRequest): void {
    this.asked.push(request);
  }

  say(data: BilingualReply): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}

const memory = { key: 'k', memories: [], terms: [] };
const request = { text: 'a', segments: [], targets: ['en'] };

describe('the bilingual client', () => {
  let ports: FakePort[];
  let client: BilingualClient;

  beforeEach(() => {
    ports = [];
    client = new BilingualClient(() => {
      const port = new FakePort();
      ports.push(port);
      return port;
    });
  });

  const port = (index: number): FakePort => {
    const found = ports[index];
    if (!found) throw new Error(`worker ${index} was never joined`);
    return found;
  };

  test('gives each question its own answer, in whatever order they come', async () => {
    const first = client.segments('a', 'fr');
    const second = client.segments('ab', undefined);
    const [a, b] = port(0).asked;
    if (a?.kind !== 'segments' || b?.kind !== 'segments') throw new Error('not asked');
    port(0).say({ kind: 'segments', id: b.id, segments: [] });
    port(0).say({
      kind: 'segments',
      id: a.id,
      segments: [{ start: 0, end: 1, lang: 'fr', sure: true }],
    });
    await expect(first).resolves.toHaveLength(1);
    await expect(second).resolves.toHaveLength(0);
  });

  test('sends the memory again when the worker has forgotten it', async () => {
    client.load(memory);
    const variants = client.variants(request);
    const [, asked] = port(0).asked;
    if (asked?.kind !== 'variants') throw new Error('not asked');
    port(0).say({ kind: 'error', id: asked.id, message: 'no memory' });
    await Promise.resolve();
    await Promise.resolve();
    expect(port(0).asked.map(({ kind }) => kind)).toEqual([
      'memory',
      'variants',
      'memory',
      'variants',
    ]);
    const again = port(0).asked[3];
    if (again?.kind !== 'variants') throw new Error('not asked again');
    port(0).say({ kind: 'variants', id: again.id, variants: [] });
    await expect(variants).resolves.toEqual([]);
  });

  test('joins a new worker after the first was lost, with the memory in force', async () => {
    client.load(memory);
    const lost = client.segments('a', undefined);
    client.drop();
    await expect(lost).rejects.toThrow('lost');
    void client.segments('b', undefined);
    expect(port(1).asked.map(({ kind }) => kind)).toEqual(['memory', 'segments']);
  });
});
