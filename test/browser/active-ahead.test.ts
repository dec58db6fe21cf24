/** What was read ahead is used once, and never after another state was put in force. */
import { beforeEach, expect, test, vi } from 'vitest';

const store = vi.hoisted(() => ({ readActive: vi.fn() }));
vi.mock('../../src/browser/pack-store.ts', () => store);
const changes = vi.hoisted(() => ({ listeners: new Set<() => void>() }));
vi.mock('../../src/browser/active-change.ts', () => ({
  onActiveChange: (listener: () => void) => {
    changes.listeners.add(listener);
    return () => changes.listeners.delete(listener);
  },
}));

const open = () => import('../../src/browser/active-ahead.ts');

beforeEach(() => {
  vi.resetModules();
  changes.listeners.clear();
  store.readActive.mockReset().mockResolvedValueOnce('first').mockResolvedValueOnce('second');
});

test('is taken once, without being read again', async () => {
  const { readActiveAhead, takeActive } = await open();
  readActiveAhead();
  expect(await takeActive()).toBe('first');
  expect(store.readActive).toHaveBeenCalledTimes(1);
  expect(changes.listeners.size).toBe(0);
  expect(await takeActive()).toBe('second');
});

test('is read anew when another state was put in force meanwhile', async () => {
  const { readActiveAhead, takeActive } = await open();
  readActiveAhead();
  for (const tell of changes.listeners) tell();
  expect(await takeActive()).toBe('second');
});

test('a page that reads nothing ahead reads when it asks', async () => {
  const { takeActive } = await open();
  expect(await takeActive()).toBe('first');
});

test('what could not be read ahead is told to whoever takes it', async () => {
  store.readActive.mockReset().mockRejectedValueOnce(new Error('no disk'));
  const { readActiveAhead, takeActive } = await open();
  readActiveAhead();
  await expect(takeActive()).rejects.toThrow('no disk');
});
