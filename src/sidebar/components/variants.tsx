/** The view of variants: the draft in the mission's other languages, sentence by sentence, and the post they make. */
import type { Variant } from '../../bilingual/variant.ts';
import { openOptions } from '../../browser/tabs.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSession } from '../session-context.ts';
import { LanguageChoice } from './language-choice.tsx';
import { LayoutChoice } from './layout-choice.tsx';
import { PostBar } from './post-bar.tsx';
import { VariantCard } from './variant-card.tsx';

export function Variants() {
  const { state } = useSession();
  const { t } = useText();
  const found = state.variants.value;
  const languages = state.active.value?.mission?.languages ?? [];
  if (languages.length < 2) return <NoTargets />;
  if ((state.report.value?.draft.text ?? '').trim() === '') {
    return (
      <EmptyState icon="write" title={t('sidebar.waiting.title')}>
        <p>{t('sidebar.variant.empty')}</p>
      </EmptyState>
    );
  }
  if (found === 'failed')
    return <Notice level="caution">{t('sidebar.variant.unavailable')}</Notice>;
  return found && <Found variants={found.variants} />;
}

function Found({ variants }: { variants: readonly Variant[] }) {
  const { state } = useSession();
  const { t } = useText();
  const kept = variants.filter(({ to }) => !state.withheld.value.has(to));
  const isInserted = state.inserted.value === state.report.value?.draft.text;
  return (
    <>
      {isInserted && <Notice>{t('sidebar.inserted')}</Notice>}
      <LayoutChoice />
      {variants.length > 1 && <LanguageChoice variants={variants} />}
      {kept.map((variant) => (
        <VariantCard key={variant.to} variant={variant} />
      ))}
      {kept.length > 0 && <PostBar variants={kept} />}
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
