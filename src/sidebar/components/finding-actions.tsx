/** What one can do about a finding beside applying a fix: copy the wording, ask why, leave it. */
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import type { Advice } from '../advice.ts';

interface FindingActionsProps {
  readonly words: string;
  readonly advice: Advice | null;
  readonly isUnfolded: boolean;
  readonly onWhy: () => void;
  readonly onLeave: () => void;
}

export function FindingActions({ words, advice, isUnfolded, onWhy, onLeave }: FindingActionsProps) {
  const { t } = useText();
  const wordings = advice?.wordings ?? [];
  return (
    <div class="actions">
      {wordings.map((wording) => (
        <CopyButton key={wording} text={wording}>
          {wordings.length === 1
            ? t('sidebar.copyWording')
            : t('sidebar.copyThis', { text: wording })}
        </CopyButton>
      ))}
      <Button kind="quiet" expanded={isUnfolded} onPress={onWhy}>
        {t('sidebar.why')}
      </Button>
      <Button kind="quiet" label={t('sidebar.leave.label', { text: words })} onPress={onLeave}>
        {t('sidebar.leave')}
      </Button>
    </div>
  );
}
