/** Terms of the packs in a sentence that the memory has no wording for. */
import type { KnownTerm, Variant } from '../../bilingual/variant.ts';
import { useText } from '../../ui/language-context.ts';

interface KnownTermsProps {
  readonly variant: Variant;
  readonly terms: readonly KnownTerm[];
}

export function KnownTerms({ variant, terms }: KnownTermsProps) {
  const { t } = useText();
  if (terms.length === 0) return null;
  return (
    <dl class="known-terms">
      <dt>{t('sidebar.knownTerms')}</dt>
      {terms.map(({ term, source, target }) => (
        <dd key={term}>
          <bdi lang={variant.from}>{source}</bdi>
          <span class="becomes" aria-hidden="true" />
          <bdi lang={variant.to}>{target}</bdi>
        </dd>
      ))}
    </dl>
  );
}
