/** One sentence: as the draft has it, as the other language would, and where that wording comes from. */
import type { Variant } from '../../bilingual/variant.ts';
import { useText } from '../../ui/language-context.ts';
import { directionOf } from '../../ui/text/index.ts';
import { nameOf } from '../language-name.ts';
import { useSession } from '../session-context.ts';
import { editKey, type Wording } from '../wording.ts';
import { GrowingTextarea } from './growing-textarea.tsx';
import { KeepPair } from './keep-pair.tsx';
import { KnownTerms } from './known-terms.tsx';
import { Provenance } from './provenance.tsx';

interface TargetSegmentProps {
  readonly wording: Wording;
  readonly variant: Variant;
}

export function TargetSegment({ wording, variant }: TargetSegmentProps) {
  const { state } = useSession();
  const { t, language } = useText();
  const { segment, text } = wording;
  const edit = (value: string | null) => {
    const edits = new Map(state.edits.value);
    if (value === null) edits.delete(editKey(variant.to, segment));
    else edits.set(editKey(variant.to, segment), value);
    state.edits.value = edits;
  };
  return (
    <li class="segment">
      <p class="source draft" dir="auto" lang={variant.from}>
        {segment.source}
      </p>
      <GrowingTextarea
        text={text}
        lang={variant.to}
        dir={segment.verbatim ? 'auto' : directionOf(variant.to)}
        label={t('sidebar.target.label', {
          language: nameOf(variant.to, language),
          source: segment.source,
        })}
        placeholder={t('sidebar.target.placeholder')}
        onText={edit}
      />
      <Provenance wording={wording} onUse={edit} />
      <KeepPair variant={variant} wording={wording} />
      {segment.match === null && <KnownTerms variant={variant} terms={segment.terms} />}
    </li>
  );
}
