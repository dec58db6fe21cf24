// @vitest-environment happy-dom
/** The memories in the options: imported, stopped, removed; the pairs kept can be read and removed. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type fakeBrowser, settle } from '../browser/fake-browser.ts';
import { chooseFile, fill, find, named, openPage } from './page.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));
vi.mock('../../src/options/options.css', () => ({}));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return async () => {
    await settle();
    vi.restoreAllMocks();
  };
});

const section = () => find('#memory').textContent;
const table = 'fr-CA\ten-CA\nBonjour.\tHello.\nMerci.\tThank you.\nSeul.\t\n';

describe('a table of pairs', () => {
  it('is imported, listed with its count and what was left out, and removed', async () => {
    await openPage(fake);
    expect(section()).toContain('Common pack 1 pair');
    chooseFile('ours.tsv', table, 'memory');
    await vi.waitFor(() => expect(section()).toContain('ours.tsv was imported.'));
    expect(section()).toContain('1 entry was left out');
    expect(section()).toContain('Look first at line 4.');
    await vi.waitFor(() => expect(section()).toContain('ours.tsv 2 pairs · imported'));
    named('#memory button', 'Remove the memory ours.tsv').click();
    await vi.waitFor(() => expect(section()).not.toContain('2 pairs'));
  });

  it('that is none is refused, and nothing changes', async () => {
    await openPage(fake);
    const before = document.querySelectorAll('#memory li').length;
    chooseFile('other.tsv', 'a letter\nto nobody', 'memory');
    await vi.waitFor(() => expect(section()).toContain('other.tsv is neither a translation'));
    expect(document.querySelectorAll('#memory li')).toHaveLength(before);
  });

  it('may be a translation memory, in UTF-16 as other programs write it', async () => {
    await openPage(fake);
    const memory = `\uFEFF<tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>Été.</seg></tuv><tuv xml:lang="en"><seg>Summer.</seg></tuv></tu></body></tmx>`;
    chooseFile(
      'theirs.tmx',
      new Uint16Array(Array.from(memory, (sign) => sign.charCodeAt(0))),
      'memory',
    );
    await vi.waitFor(() => expect(section()).toContain('theirs.tmx was imported.'));
    await vi.waitFor(() => expect(section()).toContain('theirs.tmx 1 pair · imported'));
  });

  it('that cannot be read to its end is not taken at all, and the line is named', async () => {
    await openPage(fake);
    const units =
      '<tu><tuv xml:lang="fr"><seg>Oui.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu>\n'.repeat(
        5000,
      );
    chooseFile('cut.tmx', `<tmx version="1.4"><body>\n${units}<tu><tuv`, 'memory');
    await vi.waitFor(
      () => expect(section()).toContain('cut.tmx cannot be read from line 5,002 on.'),
      20_000,
    );
    expect(section()).not.toContain('cut.tmx 5,000 pairs');
  });

  it('can be stopped on its way, and nothing of it stays', async () => {
    await openPage(fake);
    const lines = Array.from({ length: 20_000 }, (_, i) => `Phrase ${i}\tSentence ${i}`);
    chooseFile('large.tsv', `fr\ten\n${lines.join('\n')}\n`, 'memory');
    await vi.waitFor(() => find('#memory [data-importing]'));
    named('#memory button', 'Cancel').click();
    await vi.waitFor(() => expect(section()).toContain('Nothing of large.tsv was kept.'));
    expect(section()).not.toContain('20,000');
  });
});

describe('the pairs that the person kept', () => {
  it('are shown as they were kept, and removed one by one', async () => {
    await openPage(fake);
    const { keepPair } = await import('../../src/browser/memory-store.ts');
    await keepPair({ id: 'own.1', origin: 'human', text: { fr: 'Oui.', en: 'Yes.' } });
    await keepPair({ id: 'own.2', origin: 'human', text: { fr: 'Non.', en: 'No.' } });
    await vi.waitFor(() => expect(document.querySelectorAll('[data-kept]')).toHaveLength(2));
    named('#memory button', 'Remove this pair: Oui.').click();
    await vi.waitFor(() => expect(document.querySelectorAll('[data-kept]')).toHaveLength(1));
    expect(find('[data-kept]').textContent).toContain('No.');
  });
});

describe('a translation server', () => {
  it('needs a safe address and access to its host; its key stays out of the settings', async () => {
    const { readStored, local, origins } = await openPage(fake);
    const field = (name: string) => named<HTMLInputElement>('#translation input', name);
    const allow = () => named('#translation button', 'Allow this host').click();
    fill(field('Address'), 'http://translate.example.org');
    await settle();
    allow();
    await vi.waitFor(() =>
      expect(find('#translation').textContent).toContain('must be a safe address'),
    );
    expect(origins.has('https://translate.example.org/*')).toBe(false);
    fill(field('Address'), 'https://translate.example.org/');
    fill(field('Key'), 'very secret');
    await settle();
    allow();
    await vi.waitFor(() =>
      expect(readStored()?.translator).toEqual({
        kind: 'libretranslate',
        url: 'https://translate.example.org',
      }),
    );
    expect(JSON.stringify(readStored())).not.toContain('very secret');
    expect(local.get('translator-key')).toBe('very secret');
    await vi.waitFor(() => named('#translation button', 'Remove').click());
    await vi.waitFor(() => expect(local.get('translator-key')).toBeUndefined());
    expect(readStored()?.translator).toBeNull();
  });
});
