/** The options page with a browser and a background around it, for tests in a made-up document. */
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Mission, Settings } from '../../src/settings/schema.ts';
import { packFor, ruleFor } from '../background/packs.ts';
import { fakeBrowser, fakeLocks } from '../browser/fake-browser.ts';
import { type Files, serveFiles } from '../browser/fake-files.ts';

const example: Mission = {
  id: 'example',
  label: 'Example mission',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA', 'en-CA'],
  accounts: [],
};

const liar = { ...ruleFor({ word: 'liar' }), examples: ruleFor({ word: 'other' }).examples };

const packs = {
  'common.json': packFor('org.test.common', [], {
    title: { en: 'Common pack', fr: 'Ensemble commun' },
    rules: [
      ruleFor({ word: 'alpha' }),
      ruleFor({ word: 'grave', level: 'serious' }),
      ruleFor({ word: 'fixed', level: 'note', tunable: ['level'] }),
      liar,
    ],
  }),
  'host.json': packFor('org.test.host', ['gamma'], {
    title: { en: 'Host pack', fr: 'Ensemble du pays hôte' },
    for: { sender: 'CA', host: 'TN' },
  }),
};

type Fake = ReturnType<typeof fakeBrowser>;

/** What the extension ships in the tests, unless they bring the real files. */
const files: Files = {
  packs: Object.fromEntries(
    Object.entries(packs).map(([name, pack]) => [name, JSON.stringify(pack)]),
  ),
  missions: { 'example.json': JSON.stringify(example) },
};

/** Opens the page over these stored settings; the background has put its guidelines in force. */
export async function openPage(
  fake: { browser: Fake['browser'] },
  stored?: unknown,
  shipped: Files = files,
  policy: Readonly<Record<string, unknown>> = {},
) {
  const surroundings = fakeBrowser();
  fake.browser = surroundings.browser;
  globalThis.indexedDB = new IDBFactory();
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
  serveFiles(shipped);
  if (stored !== undefined) surroundings.local.set('settings', stored);
  for (const [key, value] of Object.entries(policy)) surroundings.managed.set(key, value);
  vi.resetModules();
  const { activate } = await import('../../src/background/activation.ts');
  await activate();
  document.body.innerHTML = '<div id="page"></div>';
  await import('../../src/options/index.tsx');
  await vi.waitFor(() => find('#scratchpad'));
  const readStored = () => surroundings.local.get('settings') as Settings | undefined;
  return { ...surroundings, readStored };
}

/** The element; throws when there is none, so that `vi.waitFor` can wait for it. */
export function find<E extends HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The control whose label, or whose own words, contain this text. */
export function named<E extends HTMLElement>(selector: string, name: string): E {
  const found = [...document.querySelectorAll<E>(selector)].find((element) =>
    nameOf(element).includes(name),
  );
  if (!found) throw new Error(`no ${selector} is called ${name}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const label =
    element.closest('label') ?? document.querySelector(`label[for="${element.id || 'none'}"]`);
  return element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;
}

/** Gives a field a value as a person would: the value, then the event. */
export function fill(element: HTMLElement, value: string): void {
  (element as HTMLInputElement).value = value;
  const event = element.tagName === 'SELECT' ? 'change' : 'input';
  element.dispatchEvent(new Event(event, { bubbles: true }));
}

/** Hands the page a file, as the browser's own dialog would. */
export function chooseFile(name: string, text: BlobPart, section = 'file'): void {
  const input = find<HTMLInputElement>(`#${section} input[type="file"]`);
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
