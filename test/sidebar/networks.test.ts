/** To which networks a draft goes, when the page says so and when it does not. */
import { describe, expect, it } from 'vitest';
import type { Mission } from '../../src/settings/schema.ts';
import { isOpen, networksOf } from '../../src/sidebar/networks.ts';

const mission: Mission = {
  id: 'm',
  label: 'M',
  sender: 'CA',
  hosts: [],
  languages: ['fr'],
  accounts: [
    { site: 'linkedin', handle: 'a' },
    { site: 'x', handle: 'b' },
    { site: 'x', handle: 'c' },
  ],
};

describe('a draft', () => {
  it('on a network’s own page goes there and nowhere else', () => {
    expect(networksOf('bluesky', ['x'], mission)).toEqual(['bluesky']);
    expect(isOpen('bluesky')).toBe(false);
  });

  it('elsewhere goes to the networks of the mission’s accounts until the person chooses', () => {
    expect(networksOf('other', null, mission)).toEqual(['x', 'linkedin']);
    expect(networksOf('other', ['facebook', 'gone'], mission)).toEqual(['facebook']);
    expect(networksOf('other', [], mission)).toEqual([]);
    expect(isOpen('other')).toBe(true);
  });

  it('without a mission and without a choice goes nowhere that is known', () => {
    expect(networksOf('other', null, null)).toEqual([]);
  });
});
