/** The sidebar's end of the port: what is asked is answered once, and a page that does not answer is given up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToContent, ToFrame } from '../../src/protocol/link.ts';
import { Link } from '../../src/sidebar/link.ts';

const change = { version: 1, start: 0, end: 4, expected: 'must', text: 'should' };

let sent: ToContent[];
let port: MessagePort;
let link: Link;
let told: ToFrame[];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  port = { postMessage: (message: ToContent) => void sent.push(message) } as unknown as MessagePort;
  told = [];
  link = new Link(port, (each) => void told.push(each));
});
afterEach(() => void vi.useRealTimers());

const tell = (data: ToFrame) => port.onmessage?.(new MessageEvent('message', { data }));

test('the page is told at once that the frame is there', () => {
  expect(sent).toEqual([{ kind: 'here' }]);
});

test('a write has the outcome that the page answers', async () => {
  const outcome = link.write(change);
  const asked = sent.at(-1);
  if (asked?.kind !== 'write') throw new Error('no write was asked for');
  tell({ kind: 'written', request: asked.request, outcome: 'done' });
  await expect(outcome).resolves.toBe('done');
  expect(told).toEqual([]);
});

test('a write that the page never answers has lost the page', async () => {
  const outcome = link.write(change);
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(outcome).resolves.toBe('lost');
  expect(told).toEqual([]);
});

/** Asks for a write and waits until it is given up; its number. */
async function giveUpWrite(): Promise<number> {
  const outcome = link.write(change);
  const asked = sent.at(-1);
  if (asked?.kind !== 'write') throw new Error('no write was asked for');
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(outcome).resolves.toBe('lost');
  return asked.request;
}

test('what a slow page answers after it was given up is passed on', async () => {
  const request = await giveUpWrite();
  const late: ToFrame = { kind: 'written', request, outcome: 'done' };
  tell(late);
  expect(told).toEqual([late]);
});

test('what a slow page answers to an earlier write says nothing of the one after it', async () => {
  const request = await giveUpWrite();
  void link.write(change);
  tell({ kind: 'written', request, outcome: 'done' });
  expect(told).toEqual([]);
});
