/** The way to the scratchpad. */
import { openScratchpad } from '../browser/tabs.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/language-context.ts';
import { Section } from './section.tsx';

export function Scratchpad() {
  const { t } = useText();
  return (
    <Section name="scratchpad">
      <p>
        <Button icon="write" onPress={openScratchpad}>
          {t('options.scratchpad.open')}
        </Button>
      </p>
    </Section>
  );
}
