/** An administrator's policy: it wins while it lasts, what is wrong with it is named, and nothing of the person's is lost. */
import { describe, expect, it } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';
import { ownAfter, readPolicy, underPolicy } from '../../src/settings/policy.ts';
import type { Mission, Settings } from '../../src/settings/schema.ts';

const theirs: Mission = {
  id: 'ministry',
  label: 'Canada in Tunis',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA', 'ar'],
  accounts: [],
};
const mine: Mission = { ...theirs, id: 'mine', label: 'Mine' };

const own: Settings = {
  ...defaults,
  language: 'ar',
  missions: [mine],
  mission: 'mine',
  packs: { 'org.example.one': true, 'org.example.two': false },
  sites: { x: true, facebook: false },
};

const { policy } = readPolicy({
  language: 'fr',
  missions: [theirs],
  mission: 'ministry',
  packs: { 'org.example.two': true },
  sites: { x: false },
});

describe('a policy in force', () => {
  const inForce = underPolicy(own, policy);

  it('wins where it says something, entry by entry, and leaves the rest to the person', () => {
    expect(inForce).toEqual({
      ...own,
      language: 'fr',
      missions: [theirs, mine],
      mission: 'ministry',
      packs: { 'org.example.one': true, 'org.example.two': true },
      sites: { x: false, facebook: false },
    });
  });

  it('lets the person change what it does not fix, and nothing else', () => {
    const changed: Settings = {
      ...inForce,
      language: 'en',
      mission: null,
      missions: [],
      packs: {},
      sites: { x: true, bluesky: false },
      marks: 'off',
    };
    expect(ownAfter(changed, own, policy)).toEqual({
      ...own,
      missions: [],
      packs: { 'org.example.two': false },
      sites: { x: true, bluesky: false },
      marks: 'off',
    });
  });

  it('leaves no trace of itself in what is the person’s', () => {
    expect(ownAfter(inForce, own, policy)).toEqual(own);
  });

  it('hides a mission of the same name for its time, and no longer', () => {
    const before: Settings = { ...own, missions: [{ ...mine, id: 'ministry' }] };
    const shown = underPolicy(before, policy);
    expect(shown.missions).toEqual([theirs]);
    expect(ownAfter({ ...shown, marks: 'off' }, before, policy).missions).toEqual(before.missions);
  });

  it('can fix that no mission is in use', () => {
    expect(underPolicy(own, readPolicy({ mission: null }).policy).mission).toBeNull();
  });
});

describe('reading a policy', () => {
  it('fixes nothing where there is none', () => {
    expect(readPolicy(undefined)).toEqual({ policy: {}, problems: [] });
    expect(readPolicy({})).toEqual({ policy: {}, problems: [] });
  });

  it('names each place that cannot be used, and takes the rest', () => {
    const reading = readPolicy({
      language: 'Français',
      missions: [{ ...theirs, sender: 'Canada' }, theirs],
      sites: { x: false, facebook: 'off' },
      marks: 'off',
    });
    expect(reading.policy).toEqual({ missions: [theirs], sites: { x: false } });
    expect(reading.problems.map(({ place, kind }) => `${place} ${kind}`).sort()).toEqual([
      'language invalid',
      'marks unknown',
      'missions.0.sender invalid',
      'sites.facebook invalid',
    ]);
  });

  it('says so where it is no policy at all', () => {
    const { problems } = readPolicy(['sites']);
    expect(problems).toEqual([{ place: '', kind: 'unreadable' }]);
  });
});
