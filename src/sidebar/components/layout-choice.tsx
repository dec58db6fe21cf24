/** How the languages are laid out: in one post, as a thread, or as posts of their own. */
import type { Layout } from '../../bilingual/layout.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { useSession } from '../session-context.ts';

const layouts: readonly Layout[] = ['one', 'thread', 'separate'];

export function LayoutChoice() {
  const { state } = useSession();
  const { t } = useText();
  return (
    <fieldset class="segmented">
      <legend class="aloud">{t('sidebar.layouts')}</legend>
      {layouts.map((layout) => (
        <Button
          key={layout}
          pressed={state.layout.value === layout}
          onPress={() => {
            state.layout.value = layout;
          }}
        >
          {t(`sidebar.layout.${layout}`)}
        </Button>
      ))}
    </fieldset>
  );
}
