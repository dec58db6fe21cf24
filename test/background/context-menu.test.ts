/** “Check with Attaché” in the context menu: there once, for text fields, and only where it was pressed. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../browser/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));

beforeEach(async () => {
  fake.browser = fakeBrowser().browser;
  vi.resetModules();
  await import('../../src/background/context-menu.ts');
});

const press = (frameId: number, menuItemId = 'check') =>
  fake.browser.contextMenus.onClicked.fire({ menuItemId, frameId }, { id: 7 });
const entered = () =>
  fake.browser.scripting.executeScript.mock.calls
    .filter(([{ files }]) => files?.includes('content.js'))
    .map(([{ target }]) => target);

it('replaces the entry rather than add a second one', async () => {
  const { addMenuEntry } = await import('../../src/browser/context-menu.ts');
  await addMenuEntry();
  expect(fake.browser.contextMenus.removeAll).toHaveBeenCalledBefore(
    fake.browser.contextMenus.create,
  );
  expect(fake.browser.contextMenus.create).toHaveBeenCalledWith(
    expect.objectContaining({ contexts: ['editable'], title: 'checkHere' }),
  );
});

it('enters that tab and that frame, and has the field taken', async () => {
  await press(4);
  expect(entered()).toEqual([
    { tabId: 7, frameIds: [0] },
    { tabId: 7, frameIds: [4] },
  ]);
  await vi.waitFor(() =>
    expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(7, {
      name: 'composer.take',
      body: null,
    }),
  );
});

it('registers nothing, so that nothing is left after the page', async () => {
  await press(0);
  expect(fake.browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  expect(entered()).toEqual([{ tabId: 7, frameIds: [0] }]);
});

it('goes on where a frame lets nobody in, and leaves entries of others alone', async () => {
  fake.browser.scripting.executeScript.mockRejectedValueOnce(new Error('closed'));
  await press(4);
  expect(entered()).toEqual([{ tabId: 7, frameIds: [4] }]);
  await press(0, 'another');
  expect(entered()).toHaveLength(1);
});
