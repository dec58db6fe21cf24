/** The draft in one other language, and whether it goes into the post. */
import type { Variant } from '../../bilingual/variant.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { nameOf } from '../language-name.ts';
import type { Report } from '../pipeline.ts';
import { useSession } from '../session-context.ts';
import { wordingsOf } from '../wording.ts';
import { MachineDraft } from './machine-draft.tsx';
import { TargetSegment } from './target-segment.tsx';

interface VariantCardProps {
  readonly variant: Variant;
  /** That of the draft which the variant was found for. */
  readonly report: Report;
  readonly isIncluded: boolean;
  /** Null where there is nothing to choose. */
  readonly onToggle: (() => void) | null;
}

export function VariantCard({ variant, report, isIncluded, onToggle }: VariantCardProps) {
  const { state } = useSession();
  const { t, language } = useText();
  const wordings = wordingsOf(variant, state.edits.value, state.machine.value);
  const name = nameOf(variant.to, language);
  return (
    <section class="card variant" data-variant={variant.to} aria-label={name}>
      <div class="variant-head">
        <h2>{name}</h2>
        {onToggle && (
          <Button
            kind="quiet"
            pressed={isIncluded}
            {...(isIncluded && { icon: 'nothing' as const })}
            onPress={onToggle}
          >
            {t('sidebar.include')}
          </Button>
        )}
      </div>
      {isIncluded && (
        <ol>
          {wordings.map((wording) => (
            <TargetSegment key={wording.segment.start} wording={wording} variant={variant} />
          ))}
        </ol>
      )}
      {isIncluded && <MachineDraft variant={variant} report={report} />}
    </section>
  );
}
