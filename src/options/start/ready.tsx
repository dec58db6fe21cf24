/** The end of the first run: what is in force, and a draft to practise on. */
import { openPractice } from '../../browser/tabs.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { localized } from '../../ui/text/index.ts';
import { goToOptions } from '../route.ts';
import { inForce } from '../state.ts';

export function Ready() {
  const { t, language } = useText();
  const titles = (inForce.value?.packs ?? []).map(({ title }) => localized(title, language));
  return (
    <>
      <ul class="card list">
        {titles.map((title) => (
          <li key={title}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <p class="row">
        <Button kind="main" icon="write" onPress={() => void openPractice()}>
          {t('options.start.practice')}
        </Button>
        <Button onPress={goToOptions}>{t('options.start.options')}</Button>
      </p>
    </>
  );
}
