/** The draft in one other language. */
import type { Variant } from '../../bilingual/variant.ts';
import { useText } from '../../ui/language-context.ts';
import { nameOf } from '../language-name.ts';
import { useSession } from '../session-context.ts';
import { wordingsOf } from '../wording.ts';
import { TargetSegment } from './target-segment.tsx';

export function VariantCard({ variant }: { variant: Variant }) {
  const { state } = useSession();
  const { language } = useText();
  const wordings = wordingsOf(variant, state.edits.value);
  return (
    <section
      class="card variant"
      data-variant={variant.to}
      aria-label={nameOf(variant.to, language)}
    >
      <h2>{nameOf(variant.to, language)}</h2>
      <ol>
        {wordings.map((wording) => (
          <TargetSegment key={wording.segment.start} wording={wording} variant={variant} />
        ))}
      </ol>
    </section>
  );
}
