/** Which packs apply to whom. */
import { expect, test } from 'vitest';
import { packsInForce } from '../../src/packs/in-force.ts';
import { packOf } from '../core/try.ts';

const packs = [
  packOf([], { id: 'a.both', for: { sender: 'CA', host: 'TN' } }),
  packOf([], { id: 'a.host', for: { host: 'TN' } }),
  packOf([], { id: 'a.sender', for: { sender: 'CA' } }),
  packOf([], { id: 'a.common' }),
];
const inForce = (audience: object, switched = {}) =>
  packsInForce(packs, audience, switched).map(({ id }) => id);

test('common packs always, the others for their parties, the most general first', () => {
  expect(inForce({})).toEqual(['a.common']);
  expect(inForce({ sender: 'CA', hosts: ['FR'] })).toEqual(['a.common', 'a.sender']);
  expect(inForce({ sender: 'FR', hosts: ['DZ', 'TN'] })).toEqual(['a.common', 'a.host']);
  expect(inForce({ sender: 'CA', hosts: ['TN'] })).toEqual([
    'a.common',
    'a.sender',
    'a.host',
    'a.both',
  ]);
});

test('a switch beats the default', () => {
  expect(inForce({ sender: 'CA' }, { 'a.common': false, 'a.host': true })).toEqual([
    'a.sender',
    'a.host',
  ]);
});
