/** A sample of each exception. */
import type { builtIn } from '../../core/unless/index.ts';
import { type Samples, sample } from './sample.ts';

const kiev = { terms: ['Kiev'] };

export const exceptionSamples: Samples<keyof typeof builtIn | 'find' | 'within'> = {
  negated: sample(
    { find: { terms: ['guarantee', 'garantissons'] }, unless: ['negated'] },
    ['We «guarantee» visas', 'Nous «garantissons» un visa'],
    ['We do not guarantee visas', 'Nous ne garantissons pas de visa'],
  ),
  quoted: sample(
    { find: { terms: ['disaster', 'désastre'] }, unless: ['quoted'] },
    ['A «disaster»', 'Un «désastre»'],
    ['He called it “a disaster”', 'Il parle d’un « désastre »'],
  ),
  find: sample(
    { find: kiev, unless: [{ terms: ['chicken Kiev', 'poulet Kiev'] }] },
    ['In «Kiev»', 'À «Kiev»'],
    ['We ate chicken Kiev', 'Un poulet Kiev'],
  ),
  within: sample(
    {
      find: { terms: ['premier'] },
      unless: [{ find: { terms: ['league', 'ministre'] }, within: 1 }],
    },
    ['The «premier» spoke', 'Le «premier» est là'],
    ['The premier league', 'Le premier ministre'],
  ),
};
