/**
 * What passport numbers of a state look like: L for a letter, 9 for a figure. Own compilation, compared on 2026-11-21
 * with the forms of common validators; not every state is in it.
 */
const shapes: Readonly<Record<string, readonly string[]>> = {
  CA: ['LL999999', 'L999999LL'],
  FR: ['99LL99999'],
  GB: ['999999999'],
  US: ['999999999', 'L99999999'],
  TN: ['L999999'],
  DZ: ['999999999'],
  MA: ['LL9999999'],
  EG: ['L99999999'],
  LB: ['LL9999999'],
  DE: ['L99999999', 'LLL999999', 'L9LL99999', 'L99L99999', 'LL9999999'],
  IT: ['LL9999999'],
  ES: ['LLL999999'],
  BE: ['LL999999'],
  CH: ['L9999999'],
  NL: ['LL9999999', 'LLL999999'],
  CN: ['L99999999', 'LL9999999'],
  IN: ['L9999999'],
  JP: ['LL9999999'],
  RU: ['999999999'],
  UA: ['LL999999'],
  TR: ['L99999999'],
};

const patternOf = (shape: string): string =>
  [...shape].map((sign) => (sign === 'L' ? '[A-Z]' : '\\d')).join('');

/** One alternative for each shape, the longer first. */
export const passportShapes: string = [...new Set(Object.values(shapes).flat().map(patternOf))]
  .sort((a, b) => b.length - a.length)
  .join('|');
