/** A space that must not break looks like one that may: it is shown as an open box. */
export function showSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, '\u2423');
}
