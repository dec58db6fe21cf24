/** Which of the other languages go into the post. */
import type { Variant } from '../../bilingual/variant.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { nameOf } from '../language-name.ts';
import { useSession } from '../session-context.ts';

export function LanguageChoice({ variants }: { variants: readonly Variant[] }) {
  const { state } = useSession();
  const { t, language } = useText();
  const toggle = (to: string) => {
    const withheld = new Set(state.withheld.value);
    if (!withheld.delete(to)) withheld.add(to);
    state.withheld.value = withheld;
  };
  return (
    <fieldset class="choice">
      <legend class="soft small">{t('sidebar.languages')}</legend>
      {variants.map(({ to }) => {
        const isKept = !state.withheld.value.has(to);
        return (
          <Button
            key={to}
            pressed={isKept}
            {...(isKept && { icon: 'nothing' as const })}
            onPress={() => toggle(to)}
          >
            {nameOf(to, language)}
          </Button>
        );
      })}
    </fieldset>
  );
}
