/** Words and letters that multiply the figures before them. */

/** The longer first; German and French « billion » is what English calls a trillion. */
const scales: readonly (readonly [pattern: string, factor: number, langs?: string])[] = [
  ['mil millones|mil milhões', 1e9],
  ['milliards?|[Mm]illiarden?|miljard|مليارات|مليارًا|مليارا|مليار|млрд', 1e9],
  [
    'millions?|millones|millón|[Mm]illionen?|miljoen|milhões|milhão|ملايين|مليونًا|مليونا|مليون|млн',
    1e6,
  ],
  ['billions?|bn', 1e9, 'en'],
  ['trillions?|tn', 1e12, 'en'],
  ['billions?|[Bb]illionen?|billones|biljoen', 1e12],
  ['hundred thousand', 1e5],
  ['thousand|mille|mil|[Tt]ausend|duizend|آلاف|ألفًا|ألفا|ألف', 1e3],
  ['Mds?|Mrd\\.?|G(?=[ \\u00a0]?[$€])', 1e9],
  ['Mio\\.?|M(?![\\p{L}\\p{N}])', 1e6],
  ['[kK](?![\\p{L}\\p{N}])', 1e3],
];

const compiled = scales.map(([pattern, factor, langs]) => ({
  pattern: new RegExp(`^[ \\u00a0\\u202f-]{0,2}(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'),
  factor,
  langs,
}));

export interface Scale {
  readonly factor: number;
  /** UTF-16 units that the word takes, with the space before it. */
  readonly length: number;
}

/**
 * The scale at the start of `rest`, which follows figures; a factor of 1 and no length when there is none.
 * @param lang primary subtag
 */
export function readScale(rest: string, lang: string): Scale {
  for (const { pattern, factor, langs } of compiled) {
    if (langs !== undefined && langs !== lang) continue;
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { factor, length: found.length };
  }
  return { factor: 1, length: 0 };
}
