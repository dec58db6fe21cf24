/** Sentences of variants. */
import type { VariantSegment } from '../../src/bilingual/variant.ts';

/** At the beginning of the draft, and without anything that the memory knows of it, unless said otherwise. */
export function segmentOf(source: string, more: Partial<VariantSegment> = {}): VariantSegment {
  return {
    start: 0,
    end: source.length,
    source,
    gap: '',
    target: '',
    scaffold: '',
    match: null,
    verbatim: false,
    shared: false,
    terms: [],
    exhaustive: true,
    ...more,
  };
}
