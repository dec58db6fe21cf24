// @vitest-environment happy-dom
/** The options page over what really ships: the examples stay off until a mission is chosen, and say what they are. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type fakeBrowser, settle } from '../browser/fake-browser.ts';
import { bundledTexts } from '../packs-content/bundled.ts';
import { find, named, openPage } from './page.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));
vi.mock('../../src/options/options.css', () => ({}));

const patient = { timeout: 20_000 };
const shipped = { packs: bundledTexts('packs'), missions: bundledTexts('missions') };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return async () => {
    await settle();
    vi.restoreAllMocks();
  };
});

/** Titles of the packs with their switch. */
const switches = () =>
  Array.from(document.querySelectorAll<HTMLElement>('#packs .pack'), (row) => ({
    title: row.querySelector('bdi')?.textContent ?? '',
    on: row.querySelector<HTMLInputElement>('input')?.checked ?? false,
  }));
const titlesOn = () =>
  switches()
    .filter(({ on }) => on)
    .map(({ title }) => title);

// Every example of every pack is run when it is read.
describe('what ships', { timeout: 60_000 }, () => {
  it('is listed whole, with the common packs on and every example off', async () => {
    await openPage(fake, undefined, shipped);
    expect(switches()).toHaveLength(Object.keys(shipped.packs).length);
    expect(titlesOn().sort()).toEqual([
      'Common guidelines for diplomatic posts',
      'Example wordings, from public usage, not issued by any government',
      'Names of countries, peoples and cities',
      'Words weighed together',
    ]);
    const examples = switches().filter(({ on }) => !on);
    for (const { title } of examples) expect(title).toContain('not issued by any government');
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('brings with a mission, once chosen, its own pack and its government’s', async () => {
    const { readStored } = await openPage(fake, undefined, shipped);
    named('#missions input', 'France in Washington (example)').click();
    await vi.waitFor(
      () => expect(readStored()?.mission).toBe('example-france-washington'),
      patient,
    );
    await vi.waitFor(() => expect(titlesOn()).toHaveLength(6), patient);
    const examples = titlesOn().filter((title) => title.includes('Example, from public sources'));
    expect(examples.map((title) => title.split('. ')[0]).sort()).toEqual([
      'France',
      'France in Washington',
    ]);
    expect(find('#packs').textContent).not.toMatch(/could not be used/);
  });

  it('stands in the order a person expects, by its names in the language of the page', async () => {
    const stored = { version: 1, language: 'fr', mission: 'example-canada-tunis' };
    const { readStored } = await openPage(fake, stored, shipped);
    expect([...document.querySelectorAll('#missions bdi')].map((name) => name.textContent)).toEqual(
      expect.arrayContaining(['Canada à Tunis (exemple)', 'France à Washington (exemple)']),
    );
    const order = () => switches().map(({ title }) => title.split('. ')[0]);
    const expected = [
      'Exemples de formulations, d’après l’usage public, non publiés par un gouvernement',
      'Lignes directrices communes pour les publications diplomatiques',
      'Mots pesés ensemble',
      'Noms de pays, de peuples et de villes',
      'Canada',
      'Canada à Tunis',
      'États-Unis',
      'France',
      'Royaume-Uni',
      'Canada à La Haye',
      'Canada à Vienne',
      'France à Washington',
    ];
    expect(order()).toEqual(expected);
    // Switched, it keeps its place: focus and pointer are on it.
    named('#packs input', 'États-Unis').click();
    await vi.waitFor(() => expect(Object.values(readStored()?.packs ?? {})).toEqual([true]));
    await vi.waitFor(() => expect(titlesOn()).toHaveLength(7), patient);
    expect(order()).toEqual(expected);
  });
});
