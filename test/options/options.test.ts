// @vitest-environment happy-dom
/** The options page: what a person changes is stored, what cannot be changed says why, nothing is half done. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';
import type { Mission } from '../../src/settings/schema.ts';
import { writeSettingsFile } from '../../src/settings/transfer.ts';
import { type fakeBrowser, settle } from '../browser/fake-browser.ts';
import { chooseFile, fill, find, named, openPage } from './page.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser>['browser'] }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.browser[key as keyof typeof fake.browser] }),
}));
vi.mock('../../src/options/options.css', () => ({}));

const mine: Mission = {
  id: 'mine',
  label: 'My mission',
  sender: 'FR',
  hosts: ['EG'],
  languages: ['fr-FR', 'ar'],
  accounts: [],
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  return async () => {
    await settle();
    vi.restoreAllMocks();
  };
});

const body = () => document.body.textContent;

describe('a settings file', () => {
  it('with an error is refused whole, and the error’s place is named', async () => {
    const { readStored } = await openPage(fake, { ...defaults, marks: 'off' });
    const file = { ...defaults, language: 'fr', missions: [{ ...mine, sender: 'France' }] };
    chooseFile('wrong.json', JSON.stringify(file));
    await vi.waitFor(() => expect(body()).toContain('missions.0.sender'));
    expect(body()).toContain('wrong.json cannot be used. Nothing was changed.');
    expect(readStored()).toEqual({ ...defaults, marks: 'off' });
  });

  it('that is good comes into force, and can be taken back', async () => {
    const { readStored } = await openPage(fake, { ...defaults, marks: 'off' });
    const wanted = { ...defaults, missions: [mine], mission: 'mine' };
    chooseFile('good.json', writeSettingsFile(wanted));
    await vi.waitFor(() => expect(readStored()).toEqual(wanted));
    await vi.waitFor(() => named('#file button', 'Undo').click());
    await vi.waitFor(() => expect(readStored()).toEqual({ ...defaults, marks: 'off' }));
  });
});

describe('missions', () => {
  it('an example is put in use, and taken out of use', async () => {
    const { readStored } = await openPage(fake);
    named('#missions input', 'Example mission').click();
    await vi.waitFor(() => expect(readStored()?.mission).toBe('example'));
    named('#missions input', 'None').click();
    await vi.waitFor(() => expect(readStored()?.mission).toBeNull());
  });

  it('an incomplete one is not stored; each gap is named', async () => {
    const { readStored } = await openPage(fake);
    named('button', 'Add a mission').click();
    await vi.waitFor(() => fill(find('form input'), 'New'));
    fill(named('form input', 'Languages'), 'fr-CA, klingon_');
    await vi.waitFor(() => expect(find('.understood').textContent).toBe('Canadian French'));
    named('form button', 'Save').click();
    await vi.waitFor(() => expect(body()).toContain('Choose the sending country.'));
    expect(body()).toContain('“klingon_” is not a language tag.');
    expect(readStored()).toBeUndefined();
  });

  it('a complete one is stored, and in use at once', async () => {
    const { readStored } = await openPage(fake);
    named('button', 'Add a mission').click();
    await vi.waitFor(() => fill(find('form input'), 'New'));
    fill(named('form select', 'Sending country'), 'CA');
    fill(named('form select', 'Host countries'), 'TN');
    await vi.waitFor(() => named('form button', 'Remove Tunisia'));
    fill(named('form select', 'Host countries'), 'LY');
    fill(named('form input', 'Languages'), 'FR-ca, ar');
    named('form button', 'Add an account').click();
    await vi.waitFor(() => fill(named('form input', 'Handle'), '@new'));
    named('form button', 'Save').click();
    await vi.waitFor(() => expect(readStored()?.missions).toHaveLength(1));
    const [mission] = readStored()?.missions ?? [];
    expect(mission).toMatchObject({
      label: 'New',
      sender: 'CA',
      hosts: ['TN', 'LY'],
      languages: ['fr-CA', 'ar'],
      accounts: [{ site: 'x', handle: 'new' }],
    });
    expect(readStored()?.mission).toBe(mission?.id);
  });

  it('says at an account that an @ alone is no handle', async () => {
    await openPage(fake);
    named('button', 'Add a mission').click();
    await vi.waitFor(() => named('form button', 'Add an account').click());
    await vi.waitFor(() => fill(named('form input', 'Handle'), '@'));
    named('form button', 'Save').click();
    await vi.waitFor(() => expect(find('.account').textContent).toContain('its handle'));
  });

  it('one that is removed can be taken back, in use as before', async () => {
    const stored = { ...defaults, missions: [mine], mission: 'mine' };
    const { readStored } = await openPage(fake, stored);
    named('button', 'Remove My mission').click();
    await vi.waitFor(() => expect(readStored()).toEqual(defaults));
    await vi.waitFor(() => named('#missions button', 'Undo').click());
    await vi.waitFor(() => expect(readStored()).toEqual(stored));
  });
});

describe('packs and rules', () => {
  it('a pack for other missions is off, says for whom, and can be switched on', async () => {
    const { readStored } = await openPage(fake);
    const input = named<HTMLInputElement>('#packs input', 'Host pack');
    expect(input.checked).toBe(false);
    expect(find('#packs').textContent).toContain('Canada');
    input.click();
    await vi.waitFor(() => expect(readStored()?.packs).toEqual({ 'org.test.host': true }));
    await vi.waitFor(() => named('#packs button', 'Back to the usual choice').click());
    await vi.waitFor(() => expect(readStored()?.packs).toEqual({}));
  });

  it('a rule that was set aside is named with its reason', async () => {
    await openPage(fake);
    const details = find('#packs details');
    expect(details.textContent).toContain('1 rule set aside');
    expect(details.textContent).toContain('x.liar');
    expect(details.textContent).toContain('must flag');
  });

  it('a rule is switched off and on again, without a trace', async () => {
    const { readStored } = await openPage(fake);
    named('#rules input', 'The word alpha').click();
    await vi.waitFor(() =>
      expect(readStored()?.rules).toEqual({ 'org.test.common/x.alpha': { on: false } }),
    );
    named('#rules input', 'The word alpha').click();
    await vi.waitFor(() => expect(readStored()?.rules).toEqual({}));
  });

  it('a rule gets another level', async () => {
    const { readStored } = await openPage(fake);
    fill(named('#rules select', 'The word alpha'), 'note');
    await vi.waitFor(() =>
      expect(readStored()?.rules).toEqual({ 'org.test.common/x.alpha': { level: 'note' } }),
    );
  });

  it('a locked rule cannot be switched, and says so', async () => {
    await openPage(fake);
    const serious = named<HTMLInputElement>('#rules input', 'The word grave');
    expect(serious.disabled).toBe(true);
    expect(serious.closest('.rule')?.textContent).toContain('Locked by its author');
    expect(serious.closest('.rule')?.querySelector('select')).toBeNull();
    const fixed = named<HTMLInputElement>('#rules input', 'The word fixed');
    expect(fixed.disabled).toBe(true);
    expect(fixed.closest('.rule')?.textContent).toContain('Its author keeps it on.');
  });

  it('a choice that the guidelines do not allow is named, and can be forgotten', async () => {
    const rules = {
      'org.test.common/x.grave': { on: false },
      'org.test.common/x.alpha': { on: false },
    };
    const { readStored } = await openPage(fake, { ...defaults, rules });
    await vi.waitFor(() => expect(find('#rules .notice').textContent).toContain('The word grave'));
    const notice = find('#rules .notice');
    expect(notice.textContent).toContain('1 choice of yours is not followed');
    expect(notice.textContent).not.toContain('The word alpha');
    named('#rules button', 'Forget my choice').click();
    await vi.waitFor(() =>
      expect(readStored()?.rules).toEqual({ 'org.test.common/x.alpha': { on: false } }),
    );
    await vi.waitFor(() => expect(document.querySelector('#rules .notice')).toBeNull());
  });

  it('the search finds rules by a word in any language', async () => {
    await openPage(fake);
    fill(find('#rules input[type="search"]'), 'GAMMA');
    await vi.waitFor(() => expect(find('#rules [role="status"]').textContent).toBe('1 rule'));
    fill(find('#rules input[type="search"]'), 'no such word');
    await vi.waitFor(() => expect(find('#rules [role="status"]').textContent).toBe('0 rules'));
  });
});

describe('the rest', () => {
  it('a network is switched off', async () => {
    const { readStored } = await openPage(fake);
    named('#networks input', 'Facebook').click();
    await vi.waitFor(() => expect(readStored()?.sites).toEqual({ facebook: false }));
  });

  it('the practice pages are not listed where they cannot be reached', async () => {
    await openPage(fake);
    expect(find('#networks').textContent).not.toContain('localhost');
  });

  it('marks are switched off', async () => {
    const { readStored } = await openPage(fake);
    named('#appearance input', 'Marks in the text').click();
    await vi.waitFor(() => expect(readStored()?.marks).toBe('off'));
  });

  it('the page speaks the chosen language at once, in its direction', async () => {
    await openPage(fake);
    fill(named('#appearance select', 'Language'), 'ar');
    await vi.waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    expect(find('h1').textContent).toContain('خيارات');
    expect(document.documentElement.lang).toBe('ar');
  });

  it('a change that cannot be stored is said, and not shown as made', async () => {
    await openPage(fake);
    fake.browser.storage.local.set.mockRejectedValueOnce(new Error('QuotaExceededError'));
    named('#appearance input', 'Marks in the text').click();
    await vi.waitFor(() => expect(body()).toContain('This could not be saved.'));
    await vi.waitFor(() =>
      expect(named<HTMLInputElement>('#appearance input', 'Marks').checked).toBe(true),
    );
  });

  it('what of the stored settings could not be used is named', async () => {
    await openPage(fake, { ...defaults, marks: 'loud', sites: { x: false } });
    expect(body()).toContain('Some stored settings could not be used');
    expect(find('.problem-list').textContent).toContain('marks');
    expect(named<HTMLInputElement>('#networks input', 'x.com').checked).toBe(false);
  });
});
