/** The language of a place in the draft. */
import type { Segment } from '../core/draft.ts';

/** For a `lang` attribute: undefined where nothing is known. `offset` is UTF-16. */
export function languageAt(segments: readonly Segment[], offset: number): string | undefined {
  const lang = segments.find(({ start, end }) => start <= offset && offset < end)?.lang;
  return lang === 'und' ? undefined : lang;
}
