/** The check worker's client: newest draft first, runaways stopped, the last draft sent again to a new worker. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckReply, CheckRequest } from '../../src/protocol/workers.ts';
import { CheckClient, type CheckWorker } from '../../src/sidebar/check-client.ts';
import { emptyProgram } from './program.ts';

class FakeWorker implements CheckWorker {
  readonly asked: CheckRequest[] = [];
  isTerminated = false;
  onmessage: CheckWorker['onmessage'] = null;
  onerror: CheckWorker['onerror'] = null;

  postMessage(request: CheckRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers the check of this draft. */
  answer(text: string): void {
    this.#say({ kind: 'checked', id: this.request(text).id, findings: [] });
  }

  /** Says that the check of this draft has come to a rule. */
  come(text: string, rule: string): void {
    this.#say({ kind: 'rule', id: this.request(text).id, rule });
  }

  request(text: string): Extract<CheckRequest, { kind: 'check' }> {
    const request = this.asked.find((each) => each.kind === 'check' && each.draft.text === text);
    if (request?.kind !== 'check') throw new Error(`never asked to check ${text}`);
    return request;
  }

  #say(data: CheckReply): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }

  get drafts(): string[] {
    return this.asked.flatMap((each) => (each.kind === 'check' ? [each.draft.text] : []));
  }
}

const draft = (text: string) => ({ text, segments: [] });
const context = { now: 0 };

describe('the check client', () => {
  let workers: FakeWorker[];
  let client: CheckClient;

  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    const start = () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    };
    client = new CheckClient(start, { check: 100, first: 1000, trace: 5000, rule: 500 });
  });
  afterEach(() => void vi.useRealTimers());

  const worker = (index: number): FakeWorker => {
    const found = workers[index];
    if (!found) throw new Error(`worker ${index} was never started`);
    return found;
  };
  const warmUp = async () => {
    client.load(emptyProgram);
    const first = client.check(draft('first'), context);
    worker(0).answer('first');
    await first;
  };

  test('has a worker ready for the first check when asked to', async () => {
    client.warm();
    expect(worker(0).asked).toEqual([]);
    client.load(emptyProgram);
    const outcome = client.check(draft('a'), context);
    expect(worker(0).asked.map(({ kind }) => kind)).toEqual(['program', 'check']);
    worker(0).answer('a');
    await expect(outcome).resolves.toMatchObject({ kind: 'checked' });
    expect(workers).toHaveLength(1);
  });

  test('starts no worker before there is a program and a draft', () => {
    void client.check(draft('a'), context);
    expect(workers).toHaveLength(0);
    client.load(emptyProgram);
    expect(worker(0).asked.map(({ kind }) => kind)).toEqual(['program', 'check']);
  });

  test('sends only the newest of the drafts that came while it was busy', async () => {
    await warmUp();
    const running = client.check(draft('a'), context);
    const skipped = client.check(draft('ab'), context);
    const newest = client.check(draft('abc'), context);
    await expect(skipped).resolves.toBe('superseded');
    worker(0).answer('a');
    await expect(running).resolves.toMatchObject({ kind: 'checked' });
    worker(0).answer('abc');
    await expect(newest).resolves.toMatchObject({ kind: 'checked' });
    expect(worker(0).drafts).toEqual(['first', 'a', 'abc']);
  });

  test('gives the first check of another program its time, whatever the last one of the old still answers', async () => {
    await warmUp();
    void client.check(draft('old'), context);
    client.load({ ...emptyProgram, key: 'other' });
    worker(0).answer('old');
    const outcome = client.check(draft('new'), context);
    await vi.advanceTimersByTimeAsync(500);
    expect(worker(0).isTerminated).toBe(false);
    worker(0).answer('new');
    await expect(outcome).resolves.toMatchObject({ kind: 'checked' });
  });

  test('ends a worker that overruns, and traces the draft in a new one', async () => {
    await warmUp();
    const outcome = client.check(draft('a'), context);
    await vi.advanceTimersByTimeAsync(90);
    expect(worker(0).isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(worker(0).isTerminated).toBe(true);
    expect(worker(1).asked.map(({ kind }) => kind)).toEqual(['program', 'check']);
    expect(worker(0).request('a').trace).toBe(false);
    expect(worker(1).request('a').trace).toBe(true);
    worker(1).answer('a');
    await expect(outcome).resolves.toMatchObject({ kind: 'checked', aside: [] });
  });

  test('sets aside the rule that a trace never gets past, and checks without it from then on', async () => {
    await warmUp();
    const outcome = client.check(draft('a'), context);
    await vi.advanceTimersByTimeAsync(101);
    for (const rule of ['p/quick', 'p/long', 'p/spins']) {
      worker(1).come('a', rule);
      await vi.advanceTimersByTimeAsync(490);
    }
    expect(worker(1).isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(11);
    expect(worker(1).isTerminated).toBe(true);
    expect(worker(2).request('a')).toMatchObject({ trace: true, without: ['p/spins'] });
    worker(2).answer('a');
    const aside = [{ rule: 'p/spins', reason: 'slow' }];
    await expect(outcome).resolves.toMatchObject({ kind: 'checked', aside });
    const next = client.check(draft('b'), context);
    expect(worker(2).request('b')).toMatchObject({ trace: false, without: ['p/spins'] });
    worker(2).answer('b');
    await expect(next).resolves.toMatchObject({ aside });
  });

  test('sets aside every rule that spins, and one that fails, until other guidelines are loaded', async () => {
    await warmUp();
    const outcome = client.check(draft('a'), context);
    await vi.advanceTimersByTimeAsync(101);
    worker(1).come('a', 'p/one');
    await vi.advanceTimersByTimeAsync(501);
    worker(2).come('a', 'p/two');
    worker(2).onerror?.(new Event('error') as ErrorEvent);
    worker(3).answer('a');
    await expect(outcome).resolves.toMatchObject({
      aside: [
        { rule: 'p/one', reason: 'slow' },
        { rule: 'p/two', reason: 'failed' },
      ],
    });
    client.load({ ...emptyProgram });
    const same = client.check(draft('b'), context);
    worker(3).answer('b');
    await expect(same).resolves.toMatchObject({ aside: [{ rule: 'p/one' }, { rule: 'p/two' }] });
    client.load({ ...emptyProgram, key: 'other' });
    const other = client.check(draft('c'), context);
    expect(worker(3).request('c').without).toEqual([]);
    worker(3).answer('c');
    await expect(other).resolves.toMatchObject({ aside: [] });
  });

  test('says that the worker is lost when it fails before any rule, twice, and starts another for the next draft', async () => {
    await warmUp();
    const outcome = client.check(draft('a'), context);
    worker(0).onerror?.(new Event('error') as ErrorEvent);
    worker(1).onerror?.(new Event('error') as ErrorEvent);
    await expect(outcome).resolves.toBe('lost');
    const next = client.check(draft('b'), context);
    worker(2).answer('b');
    await expect(next).resolves.toMatchObject({ kind: 'checked', aside: [] });
  });

  test('traces the newer draft when typing went on during the overrun', async () => {
    await warmUp();
    void client.check(draft('a'), context);
    void client.check(draft('ab'), context);
    await vi.advanceTimersByTimeAsync(101);
    const newest = client.check(draft('abc'), context);
    expect(worker(1).request('ab').trace).toBe(true);
    worker(1).come('ab', 'p/spins');
    await vi.advanceTimersByTimeAsync(501);
    expect(worker(2).request('abc').without).toEqual(['p/spins']);
    worker(2).answer('abc');
    await expect(newest).resolves.toMatchObject({ aside: [{ rule: 'p/spins' }] });
  });

  test('gives a draft up when the overrun is nobody’s, and checks the next one', async () => {
    await warmUp();
    const outcome = client.check(draft('a'), context);
    await vi.advanceTimersByTimeAsync(101);
    // A busy machine may take long to start a worker.
    await vi.advanceTimersByTimeAsync(4990);
    expect(worker(1).isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    await expect(outcome).resolves.toBe('overrun');
    expect(workers).toHaveLength(2);
    const next = client.check(draft('b'), context);
    worker(2).answer('b');
    await expect(next).resolves.toMatchObject({ kind: 'checked' });
  });

  test('gives a draft up at once when a newer one waits', async () => {
    await warmUp();
    const stuck = client.check(draft('a'), context);
    const newer = client.check(draft('ab'), context);
    await vi.advanceTimersByTimeAsync(101);
    await expect(stuck).resolves.toBe('superseded');
    expect(worker(1).drafts).toEqual(['ab']);
    worker(1).answer('ab');
    await expect(newer).resolves.toMatchObject({ kind: 'checked' });
  });

  test('lets the first check of a worker take longer, since it also starts it', async () => {
    client.load(emptyProgram);
    const outcome = client.check(draft('a'), context);
    await vi.advanceTimersByTimeAsync(900);
    worker(0).answer('a');
    await expect(outcome).resolves.toMatchObject({ kind: 'checked' });
    expect(workers).toHaveLength(1);
  });

  test('restarts a worker that died', async () => {
    await warmUp();
    const outcome = client.check(draft('a'), context);
    worker(0).onerror?.(new Event('error') as ErrorEvent);
    worker(1).answer('a');
    await expect(outcome).resolves.toMatchObject({ kind: 'checked' });
  });

  test('ignores an answer to another question', async () => {
    await warmUp();
    let isSettled = false;
    void client.check(draft('a'), context).then(() => {
      isSettled = true;
    });
    const data: CheckReply = { kind: 'checked', id: 99, findings: [] };
    worker(0).onmessage?.(new MessageEvent('message', { data }));
    await vi.advanceTimersByTimeAsync(1);
    expect(isSettled).toBe(false);
  });
});
