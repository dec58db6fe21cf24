/** A sample of each thing that can be measured. */
import type { Find, Measure } from '../../core/rule.ts';
import { type Sample, type Samples, sample } from './sample.ts';

const measured = (
  measure: Measure,
  find: Find,
  max: number,
  bad: Sample['bad'],
  good: Sample['good'],
) => sample({ find, expect: { measure, max } }, bad, good);
const text: Find = { is: 'text' };

export const measureSamples: Samples<Measure> = {
  characters: measured(
    'characters',
    text,
    10,
    [
      { text: '«canada.ca/en»', site: 'x' },
      { text: '«canada.ca/fr»', site: 'x' },
    ],
    [
      { text: 'Short', site: 'x' },
      { text: 'Bref', site: 'x' },
    ],
  ),
  graphemes: measured(
    'graphemes',
    text,
    3,
    ['«👨‍👩‍👧👏🏽🎉😀»', '«été 2»'],
    ['👨‍👩‍👧👏🏽🎉', 'été'],
  ),
  words: measured('words', text, 2, ['«One two three»', '«Un deux trois»'], ['One two', 'Un deux']),
  tags: measured('tags', text, 1, ['«#One #Two»', '«#Un #Deux»'], ['#One', '#Un']),
  links: measured(
    'links',
    text,
    1,
    ['«canada.ca example.org»', '«canada.ca et example.org»'],
    ['canada.ca', 'Voir canada.ca'],
  ),
  emoji: measured(
    'emoji',
    text,
    1,
    ['«Well done 🎉🎉»', '«Bravo 🎉🎉»'],
    ['Well done 🎉', 'Bravo 🎉'],
  ),
  grade: measured(
    'grade',
    text,
    9,
    [
      {
        text: '«Notwithstanding considerable international deliberations, multilateral institutions demonstrated insufficient determination regarding comprehensive implementation of internationally negotiated environmental responsibilities and accountability mechanisms.»',
        lang: 'en',
      },
      {
        text: '«Nonobstant les considérables délibérations internationales, les institutions multilatérales manifestent une détermination insuffisante concernant la transposition intégrale des responsabilités environnementales internationalement négociées et des mécanismes d’imputabilité.»',
        lang: 'fr',
      },
    ],
    [
      {
        text: 'We met the team at noon. We talked of the sea and of the town. It was a good day for us all, and we will be back soon.',
        lang: 'en',
      },
      {
        text: 'On a vu le port à midi. On a bu le thé au bord de la mer. Il a fait beau et on a bien ri. On va y revenir en mai.',
        lang: 'fr',
      },
    ],
  ),
  lexicon: sample(
    {
      find: { is: 'sentence' },
      expect: {
        measure: 'lexicon',
        list: [
          { text: 'outrageous', score: 3 },
          { text: 'scandaleux', score: 3 },
          'deplore',
          'déplorons',
          { text: 'hope', score: -2 },
          { text: 'espérons', score: -2 },
        ],
        max: 2,
      },
    },
    ['We deplore it. «An outrageous act.»', 'Nous le déplorons. «Un acte scandaleux.»'],
    [
      'We deplore an outrageous act and hope for talks.',
      'Nous déplorons un acte scandaleux et espérons le dialogue.',
    ],
  ),
};
