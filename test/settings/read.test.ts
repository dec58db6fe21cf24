/** Reading settings: old, broken and unknown ones; nothing that can be used is dropped. */
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';
import type { Migration } from '../../src/settings/migrations/index.ts';
import { readSettings } from '../../src/settings/read.ts';
import type { Mission, Settings } from '../../src/settings/schema.ts';

const mission: Mission = {
  id: 'here',
  label: 'Here',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA', 'en-CA'],
  accounts: [{ site: 'x', handle: 'here' }],
};

const complete: Settings = {
  version: 1,
  language: 'fr',
  missions: [mission],
  mission: 'here',
  packs: { 'org.example.pack': false },
  rules: { 'org.example.pack/privacy.phone': { on: false, level: 'note' } },
  sites: { x: false },
  marks: 'off',
  place: { open: true, side: 'start', width: 420 },
  networks: ['x', 'bluesky'],
  translator: { kind: 'chat', url: 'https://model.example.org/api', model: 'ours' },
  ownTranslator: true,
};

describe('settings that were stored', () => {
  it('are the defaults when nothing was stored, without a problem', () => {
    expect(readSettings(undefined)).toEqual({ settings: defaults, problems: [] });
  });

  it('come back whole, place and all', () => {
    expect(readSettings(structuredClone(complete))).toEqual({ settings: complete, problems: [] });
  });

  it('never know a place before there was one', () => {
    expect(readSettings({ version: 1 }).settings.place).toBeNull();
  });

  it('lose an unknown key, and say which', () => {
    const { settings, problems } = readSettings({ ...complete, colour: 'blue' });
    expect(settings).toEqual(complete);
    expect(problems).toEqual([{ place: 'colour', kind: 'unknown' }]);
  });

  it.each(['hello', 7, null, [complete]])('%j is unreadable', (stored) => {
    expect(readSettings(stored)).toEqual({
      settings: defaults,
      problems: [{ place: '', kind: 'unreadable' }],
    });
  });

  it('of a later version are used where they can be, with a problem', () => {
    const { settings, problems } = readSettings({ ...complete, version: 99 });
    expect(settings).toEqual(complete);
    expect(problems).toEqual([{ place: 'version', kind: 'newer' }]);
  });
});

describe('a broken part', () => {
  it('gets its default and leaves the others alone', () => {
    const { settings, problems } = readSettings({ ...complete, marks: 'loud' });
    expect(settings).toEqual({ ...complete, marks: 'drawn' });
    expect(problems).toEqual([{ place: 'marks', kind: 'invalid' }]);
  });

  it('of a list loses only the broken entry, named with its place', () => {
    const { sender: _, ...broken } = mission;
    const { settings, problems } = readSettings({ ...complete, missions: [broken, mission] });
    expect(settings.missions).toEqual([mission]);
    expect(problems).toEqual([{ place: 'missions.0.sender', kind: 'missing' }]);
  });

  it('of a table loses only the broken entry: a network that is off stays off', () => {
    const { settings, problems } = readSettings({ ...complete, sites: { x: false, y: 'no' } });
    expect(settings.sites).toEqual({ x: false });
    expect(problems).toEqual([{ place: 'sites.y', kind: 'invalid' }]);
  });

  it('cannot reach the prototype', () => {
    const stored = JSON.parse(
      '{"version":1,"packs":{"__proto__":true},"__proto__":{"marks":"off"}}',
    );
    const { settings } = readSettings(stored);
    expect(settings.marks).toBe('drawn');
    expect(Object.getPrototypeOf(settings.packs)).toBe(Object.prototype);
  });
});

describe('settings of an old version', () => {
  const steps: readonly Migration[] = [
    { from: -1, change: ({ tongue, ...rest }) => ({ ...rest, language: tongue }) },
    { from: 0, change: ({ language, ...rest }) => ({ ...rest, language: `${language}r` }) },
  ];

  it('go through every step from theirs on, in order', () => {
    const { settings, problems } = readSettings({ version: -1, tongue: 'f' }, steps);
    expect(settings.language).toBe('fr');
    expect(problems).toEqual([]);
  });

  it('skip the steps before theirs', () => {
    expect(readSettings({ version: 0, language: 'f' }, steps).settings.language).toBe('fr');
    expect(readSettings({ version: 1, language: 'fr' }, steps).settings.language).toBe('fr');
  });
});
