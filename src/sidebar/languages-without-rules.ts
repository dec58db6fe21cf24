/** Languages of a draft that no rule in force speaks about, so that this can be said rather than passed over. */
import type { Report } from './pipeline.ts';

/**
 * Only languages that the detector is sure of count. Programs list primary subtags.
 * @param spoken languages that at least one rule speaks about
 */
export function languagesWithoutRules(
  report: Report | null,
  spoken: readonly string[] | undefined,
): readonly string[] {
  if (!report || !spoken) return [];
  const sure = report.segments.filter((segment) => segment.sure && segment.lang !== 'und');
  return [...new Set(sure.map(({ lang }) => lang))].filter((lang) => !spoken.includes(lang));
}
