/** Capitals for the words of a hashtag, where the tag itself shows where its words begin. */

/**
 * `#droits_de_la_personne` → `#DroitsDeLaPersonne`; `#climateAction` → `#ClimateAction`. Null where the
 * words cannot be told apart (`#droitsdelapersonne`): a wrong guess changes what the tag says. Scripts
 * without capitals are left alone.
 */
export function camelTag(tag: string): string | null {
  const sign = tag.slice(0, 1);
  const words = tag
    .slice(1)
    .split(/_+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== '');
  if (words.length < 2 || !words.every((word) => /^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(word)))
    return null;
  return sign + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
