/** What one can do about a finding beside applying a fix: copy the wording, ask why, ask somebody, leave it. */
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import type { Advice } from '../advice.ts';

interface FindingActionsProps {
  readonly words: string;
  readonly advice: Advice | null;
  readonly isUnfolded: boolean;
  readonly isAsking: boolean;
  readonly onWhy: () => void;
  readonly onAsk: () => void;
  readonly onLeave: () => void;
}

export function FindingActions(props: FindingActionsProps) {
  const { words, advice, isUnfolded, isAsking, onWhy, onAsk, onLeave } = props;
  const { t } = useText();
  const [only, ...more] = advice?.wordings ?? [];
  return (
    <div class="actions">
      {/* Several are copied where they stand. */}
      {only !== undefined && more.length === 0 && (
        <CopyButton text={only}>{t('sidebar.copyWording')}</CopyButton>
      )}
      <Button kind="quiet" expanded={isUnfolded} onPress={onWhy}>
        {t('sidebar.why')}
      </Button>
      <Button kind="quiet" expanded={isAsking} onPress={onAsk}>
        {t('sidebar.ask')}
      </Button>
      <Button kind="quiet" label={t('sidebar.leave.label', { text: words })} onPress={onLeave}>
        {t('sidebar.leave')}
      </Button>
    </div>
  );
}
