/** The words that a finding is about, with a few around them; pressing shows them in the text. */
import type { Finding } from '../../core/finding.ts';
import { excerptOf } from '../excerpt.ts';
import { languageAt } from '../language-at.ts';
import type { Report } from '../pipeline.ts';

interface FindingExcerptProps {
  readonly finding: Finding;
  readonly report: Report;
  readonly onPress: () => void;
}

export function FindingExcerpt({ finding, report, onPress }: FindingExcerptProps) {
  const { before, marked, after } = excerptOf(report.draft.text, finding.start, finding.end);
  return (
    <button
      type="button"
      class="excerpt draft"
      dir="auto"
      lang={languageAt(report.segments, finding.start)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {before}
      <mark dir="auto">{marked}</mark>
      {after}
    </button>
  );
}
