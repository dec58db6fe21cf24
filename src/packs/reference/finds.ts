/** A sample of each kind of find. */
import type { Find } from '../../core/rule.ts';
import { type KeyOf, type Samples, sample } from './sample.ts';

export const findSamples: Samples<Exclude<KeyOf<Find>, 'case'>> = {
  terms: sample(
    { find: { terms: [{ text: 'étranger', inflect: 'fr' }, 'abroad'] } },
    ['Les affaires «étrangères»', 'Living «abroad»'],
    ['Le commerce', 'At home'],
  ),
  list: sample(
    { find: { list: 'city.names' }, unless: [{ list: 'dishes' }] },
    ['In «Kiev», then «Odessa»', 'À «Kiev», puis à «Odessa»'],
    ['A chicken Kiev in Kyiv', 'Un poulet Kiev à Kyiv'],
    { lists: { 'city.names': ['Kiev', 'Odessa'], dishes: ['chicken Kiev', 'poulet Kiev'] } },
  ),
  pattern: sample(
    { find: { pattern: '\\b(?:très|very) (?:très|very)\\b' } },
    ['«very very» good', '«très très» bien'],
    ['very good', 'très bien'],
  ),
  is: sample(
    { find: { is: 'url' } },
    ['See «https://example.org»', 'Voir «canada.ca»'],
    ['See below', 'Voir plus bas'],
  ),
  any: sample(
    { find: { any: [{ is: 'url' }, { is: 'email' }] } },
    ['«canada.ca» or «a@example.org»', '«canada.ca» ou «a@example.org»'],
    ['None', 'Aucun'],
  ),
  all: sample(
    { find: { all: [{ is: 'date' }, { terms: ['visit', 'visite'] }] } },
    ['The visit is on «21 November 2026»', 'La visite est le «21 novembre 2026»'],
    ['On 21 November 2026', 'Le 21 novembre 2026'],
  ),
  not: sample(
    { find: { all: [{ terms: ['visit', 'visite'] }, { not: { is: 'url' } }] } },
    ['Our «visit»', 'Notre «visite»'],
    ['Our visit: canada.ca', 'Notre visite : canada.ca'],
  ),
  near: sample(
    { find: { near: { of: [{ terms: ['minister', 'ministre'] }, { is: 'time' }], words: 5 } } },
    ['The «minister lands at 6:30 pm»', 'La «ministre arrive à 18 h 30»'],
    ['The minister spoke. Doors open at 6:30 pm', 'La ministre a parlé. Ouverture à 18 h 30'],
  ),
};
