/** French articles melted into the preposition before them. */

/** Article → what à and de make of it. */
export const contractions = {
  'le ': ['au ', 'du '],
  'les ': ['aux ', 'des '],
} as const;

/**
 * `fix` with its article contracted as in `form` (« le Caire » as in « du Kaire » gives « du Caire »);
 * an article that does not contract keeps the preposition; null when `fix` has no article.
 */
export function contract(fix: string, form: string): string | null {
  const preposition = /^(?:au|aux)\s/i.test(form) ? 'à ' : 'de ';
  const place = preposition === 'à ' ? 0 : 1;
  for (const [article, melted] of Object.entries(contractions)) {
    if (fix.startsWith(article)) return melted[place] + fix.slice(article.length);
  }
  return /^(?:la\s|l['’])/.test(fix) ? preposition + fix : null;
}
