/** The calm states of the remarks: nothing written yet, nothing in force, nothing found. */
import { openOptions } from '../../browser/tabs.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/language-context.ts';
import { isNothingInForce } from '../nothing-in-force.ts';
import { useSession } from '../session-context.ts';
import { NotLookedAt } from './not-looked-at.tsx';

export function NothingToShow() {
  const { state } = useSession();
  const { t } = useText();
  const report = state.report.value;
  if (isNothingInForce(state.active.value)) {
    return (
      <EmptyState icon="options" title={t('sidebar.noPacks.title')}>
        <p>{t('sidebar.noPacks.body')}</p>
        <Button onPress={() => void openOptions()}>{t('common.options')}</Button>
      </EmptyState>
    );
  }
  if (!state.draft.value) {
    return (
      <EmptyState icon="write" title={t('sidebar.waiting.title')}>
        <p>{t('sidebar.noComposer.body')}</p>
      </EmptyState>
    );
  }
  if (state.draft.value.text.trim() === '') {
    return (
      <EmptyState icon="write" title={t('sidebar.waiting.title')}>
        <p>{t('sidebar.waiting.body')}</p>
      </EmptyState>
    );
  }
  // Between a first draft and its first report nothing is claimed.
  if (!report) return null;
  return (
    <EmptyState icon="nothing" title={t('sidebar.nothing.title')}>
      <p>{t('sidebar.nothing.body')}</p>
      <NotLookedAt />
    </EmptyState>
  );
}
