/** A sample of each expectation. */
import type { Expect } from '../../core/rule.ts';
import { type KeyOf, type Samples, sample } from './sample.ts';

const kiev = { terms: ['Kiev'] };

export const expectSamples: Samples<
  'none' | 'some' | Exclude<KeyOf<Exclude<Expect, string>>, 'list'>
> = {
  none: sample({ find: kiev, expect: 'none' }, ['In «Kiev»', 'À «Kiev»'], ['In Kyiv', 'À Kyiv']),
  some: sample(
    { find: { is: 'hashtag' }, expect: 'some' },
    ['A visit«»', 'Une visite«»'],
    ['A visit #Tunis', 'Une visite #Tunis'],
  ),
  min: sample(
    { find: { is: 'hashtag' }, expect: { min: 2 } },
    ['One #Tunis«»', 'Un seul #Tunis«»'],
    ['#Tunis #Canada', 'À Tunis #Tunis #Canada'],
  ),
  max: sample(
    { find: { is: 'hashtag' }, expect: { max: 2 } },
    ['#One #Two «#Three»', '#Un #Deux «#Trois»'],
    ['#One #Two', '#Un #Deux'],
  ),
  measure: sample(
    { find: { is: 'hashtag' }, expect: { measure: 'graphemes', max: 10 } },
    ['«#InternationalDay»', '«#JournéeMondiale»'],
    ['#Day', '#Jour'],
  ),
  oneForm: sample(
    { find: { terms: ['e-mail', 'email', 'courriel'] }, expect: { oneForm: true } },
    ['An e-mail, then an «email»', 'Un courriel, puis un «email»'],
    ['An e-mail, an e-mail', 'Un courriel, un courriel'],
  ),
  with: sample(
    {
      find: { terms: ['AU', 'UA'] },
      expect: { with: { terms: ['African Union', 'Union africaine'] } },
    },
    ['The «AU» met', 'L’«UA» se réunit'],
    ['The African Union (AU) met', 'L’Union africaine (UA) se réunit'],
  ),
  same: sample(
    { find: { is: 'number' }, expect: { same: 'versions' } },
    [
      {
        text: 'About «500» students are here.\n\nEnviron «600» étudiants sont là.',
        pair: ['en', 'fr'],
      },
    ],
    [
      {
        text: 'About 500 students are here.\n\nEnviron 500 étudiants sont là.',
        pair: ['en', 'fr'],
      },
    ],
  ),
  together: sample(
    {
      find: { is: 'sentence' },
      expect: {
        measure: 'lexicon',
        list: ['slow', 'lazy', 'lents', 'paresseux', { text: 'our', score: -1 }],
        max: 1,
        together: 50,
      },
    },
    ['«They are slow and lazy.» It is hot.', '«Ils sont lents, voire paresseux.» Il fait chaud.'],
    ['Our slow, lazy Sunday.', 'Ils sont lents. Il fait chaud.'],
  ),
};
