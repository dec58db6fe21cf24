/** One fix: what stands there, what would, and the button that does it. */
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { showSpaces } from '../show-spaces.ts';

interface FixRowProps {
  readonly before: string;
  readonly after: string;
  readonly onReplace: () => void;
}

export function FixRow({ before, after, onReplace }: FixRowProps) {
  const { t } = useText();
  return (
    <div class="fix">
      <p class="fix-words draft">
        <del>
          <span class="aloud">{t('sidebar.fix.before')}</span>
          <bdi>{showSpaces(before)}</bdi>
        </del>
        <ins>
          <span class="aloud">{t('sidebar.fix.after')}</span>
          <bdi>{after === '' ? t('sidebar.fix.nothing') : showSpaces(after)}</bdi>
        </ins>
      </p>
      <Button kind="main" label={t('sidebar.replace.label', { before, after })} onPress={onReplace}>
        {t('sidebar.replace')}
      </Button>
    </div>
  );
}
