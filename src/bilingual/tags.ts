/** BCP 47 language tags, as far as wordings need them: the language, and whether the region fits. */

/** `fr` of `fr-CA`, in lower case. */
export function primaryOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

export interface Wording {
  readonly text: string;
  /** It was written for another region than the one asked for. */
  readonly isOtherRegion: boolean;
}

/**
 * The text that fits `tag` best: the same tag, then the language without region, then any region of it, in the order of
 * the tags. Null when there is none, or it is blank.
 */
export function wordingFor(texts: Readonly<Record<string, string>>, tag: string): Wording | null {
  const wanted = tag.toLowerCase();
  const primary = primaryOf(tag);
  const keys = Object.keys(texts)
    .filter((key) => primaryOf(key) === primary && texts[key]?.trim())
    .sort();
  const fits = (key: string) => [wanted, primary].includes(key.toLowerCase());
  const best =
    keys.find((key) => key.toLowerCase() === wanted) ??
    keys.find((key) => key.toLowerCase() === primary) ??
    keys[0];
  const text = best === undefined ? undefined : texts[best];
  if (best === undefined || text === undefined) return null;
  return { text, isOtherRegion: wanted !== primary && !fits(best) };
}
