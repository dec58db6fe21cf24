/** The sample drafts of the practice mode; each takes the place of what is in the box. */
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { samples } from '../practice.ts';

export function PracticeSamples({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const { t } = useText();
  return (
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">{t('sidebar.practice')}</h2>
      <p class="soft small">{t('sidebar.practice.hint')}</p>
      <div class="choices">
        {samples.map((sample) => (
          <Button key={sample} onPress={() => onChoose(t(`sidebar.practice.${sample}.draft`))}>
            {t(`sidebar.practice.${sample}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
