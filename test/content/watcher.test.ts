// @vitest-environment happy-dom
/** The watcher asks for the companion once, for a composer that is read, and hands everything over to it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Watcher } from '../../src/content/watcher.ts';
import { fakeBrowser } from '../browser/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

let watcher: Watcher;
const asked = () => fake.browser.runtime.sendMessage.mock.calls.length;

beforeEach(async () => {
  fake.browser = fakeBrowser().browser;
  fake.browser.runtime.sendMessage.mockResolvedValue({ token: 't', place: null, marks: 'off' });
  vi.stubGlobal('chrome', { runtime: { id: 'ours' } });
  vi.stubGlobal('location', { hostname: 'x.com', pathname: '/home', hash: '' });
  document.body.innerHTML =
    '<div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0" id="post"><p id="p"></p></div>' +
    '<div data-testid="dmComposerTextInput" contenteditable="true" id="private"></div>' +
    '<input type="search" id="search"><button id="button"></button>';
  const { Watcher } = await import('../../src/content/watcher.ts');
  watcher = new Watcher();
});

const at = (id: string) => document.getElementById(id);
const companion = () => ({
  meet: vi.fn(),
  open: vi.fn(),
  toggle: vi.fn(async () => {}),
  step: vi.fn(),
});

describe('the watcher', () => {
  it('asks for nothing in a page without a composer, nor for a private one', () => {
    for (const id of ['button', 'search', 'private']) watcher.meet(at(id));
    watcher.meet(null);
    expect(asked()).toBe(0);
  });

  it('asks once for the companion when the focus meets a composer', () => {
    watcher.meet(at('p'));
    watcher.meet(at('post'));
    expect(fake.browser.runtime.sendMessage.mock.calls).toEqual([
      [{ name: 'companion.load', body: null }],
    ]);
  });

  it('asks again at the next focus when it was refused', async () => {
    fake.browser.runtime.sendMessage.mockRejectedValueOnce(new Error('refused'));
    watcher.meet(at('post'));
    await vi.waitFor(() => {
      watcher.meet(at('post'));
      expect(asked()).toBe(2);
    });
  });

  it('hands over the composer that has the focus, and every one after it', () => {
    at('post')?.focus();
    watcher.meet(at('post'));
    const joined = companion();
    watcher.join(() => joined);
    expect(joined.meet).toHaveBeenLastCalledWith(at('post'));
    watcher.meet(at('button'));
    expect(joined.meet).toHaveBeenLastCalledWith(null);
    expect(asked()).toBe(1);
  });

  it('reads any field and opens the sidebar once the person has asked, in this page alone', () => {
    at('search')?.focus();
    vi.stubGlobal('attacheAsked', true);
    watcher.take();
    expect(asked()).toBe(1);
    const joined = companion();
    watcher.join(() => joined);
    expect(joined.meet).toHaveBeenLastCalledWith(at('search'));
    expect(joined.open).toHaveBeenCalledOnce();
    vi.stubGlobal('attacheAsked', undefined);
  });

  it('takes no companion that it did not ask for, nor a second one', () => {
    const begin = vi.fn(companion);
    watcher.join(begin);
    expect(begin).not.toHaveBeenCalled();
    watcher.meet(at('post'));
    watcher.join(begin);
    watcher.join(begin);
    expect(begin).toHaveBeenCalledOnce();
  });

  it('ends the companion’s life when its extension is gone', () => {
    watcher.meet(at('post'));
    let life: AbortController | undefined;
    watcher.join((given) => {
      life = given;
      return companion();
    });
    vi.stubGlobal('chrome', { runtime: {} });
    watcher.meet(at('post'));
    expect(life?.signal.aborted).toBe(true);
    expect(watcher.isAlive()).toBe(false);
  });
});
