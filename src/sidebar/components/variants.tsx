/** The view of variants: the draft in the mission's other languages, sentence by sentence, and the post they make. */
import type { Variant } from '../../bilingual/variant.ts';
import { openOptions } from '../../browser/tabs.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSession } from '../session-context.ts';
import type { FoundVariants } from '../state.ts';
import { LayoutChoice } from './layout-choice.tsx';
import { ParityList } from './parity-list.tsx';
import { Posts } from './posts.tsx';
import { VariantCard } from './variant-card.tsx';

export function Variants() {
  const session = useSession();
  const { state } = session;
  const { t } = useText();
  const found = state.variants.value;
  const report = state.report.value;
  const languages = state.active.value?.mission?.languages ?? [];
  if (languages.length < 2) return <NoTargets />;
  if (!report || report.draft.text.trim() === '') {
    return (
      <EmptyState icon="write" title={t('sidebar.waiting.title')}>
        <p>{t('sidebar.variant.empty')}</p>
      </EmptyState>
    );
  }
  if (found === 'failed') {
    return (
      <Notice level="caution">
        <span>{t('sidebar.variant.unavailable')}</span>
        <Button kind="quiet" onPress={() => session.retry()}>
          {t('sidebar.variant.again')}
        </Button>
      </Notice>
    );
  }
  return found && <Found found={found} isInserted={state.inserted.value === report.draft.text} />;
}

interface FoundProps {
  readonly found: FoundVariants;
  /** The draft is the post that these made. */
  readonly isInserted: boolean;
}

function Found({ found: { report, variants }, isInserted }: FoundProps) {
  const { state } = useSession();
  const isIncluded = ({ to }: Variant) => !state.withheld.value.has(to);
  const toggle = (to: string) => {
    const withheld = new Set(state.withheld.value);
    if (!withheld.delete(to)) withheld.add(to);
    state.withheld.value = withheld;
  };
  return (
    <>
      <LayoutChoice />
      {variants.map((variant) => (
        <VariantCard
          key={variant.to}
          variant={variant}
          report={report}
          isIncluded={isIncluded(variant)}
          onToggle={variants.length > 1 ? () => toggle(variant.to) : null}
        />
      ))}
      <ParityList />
      {variants.some(isIncluded) && (
        <Posts variants={variants.filter(isIncluded)} report={report} isInserted={isInserted} />
      )}
    </>
  );
}

function NoTargets() {
  const { t } = useText();
  return (
    <EmptyState icon="options">
      <p>{t('sidebar.variant.noTargets')}</p>
      <Button onPress={() => void openOptions()}>{t('common.options')}</Button>
    </EmptyState>
  );
}
