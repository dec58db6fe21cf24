/** The pack that an author starts from: one rule that shows how the rest is written. */
import type { Pack } from './pack.ts';

/** `today` is an ISO date; the rule is to be reviewed a year later. */
export function starterPack(id: string, today: string): Pack {
  const label = id.split('.').at(-1) ?? id;
  return {
    format: 1,
    id,
    version: 1,
    label,
    title: { en: 'A new pack', fr: 'De nouvelles lignes directrices' },
    summary: {
      en: 'Say here what these guidelines are for, and for whom.',
      fr: 'Dites ici à quoi servent ces lignes directrices, et à qui.',
    },
    publisher: { name: label },
    languages: ['en', 'fr'],
    published: today,
    rules: [
      {
        id: 'terms.city-name',
        title: { en: 'Name of a city', fr: 'Nom d’une ville' },
        topic: 'terms.city',
        axes: ['diplomatic'],
        level: 'caution',
        since: today,
        review: `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`,
        find: { terms: [{ text: 'Kiev', fix: 'Kyiv' }] },
        where: { lang: ['en'] },
        message: { en: 'Write Kyiv.', fr: 'Écrivez Kyiv.' },
        why: {
          en: 'The capital is named in its own language.',
          fr: 'La capitale est nommée dans sa propre langue.',
        },
        examples: {
          bad: [{ text: 'A meeting in «Kiev» today', fix: 'A meeting in Kyiv today' }],
          good: ['A meeting in Kyiv today'],
        },
      },
    ],
  };
}
