/** Ties the parts of a hit together with spaces that do not break. */

/** Every space of the hit becomes U+00A0; null when it has none to change. U+202F counts twice on X, so it is not used. */
export function nbsp(text: string): string | null {
  return text.includes(' ') ? text.replaceAll(' ', '\u00a0') : null;
}
