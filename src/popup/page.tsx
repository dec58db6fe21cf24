/** The popup: this site, the mission, what is in force, and the ways to the rest. */
import { useLayoutEffect } from 'preact/hooks';
import { openSidePanel } from '../browser/side-panel.ts';
import { openOptions, openScratchpad, openStart } from '../browser/tabs.ts';
import { Button } from '../ui/button.tsx';
import { LanguageContext, setPageLanguage, useText } from '../ui/language-context.ts';
import { Mark } from '../ui/mark.tsx';
import { chooseLanguage, textIn } from '../ui/text/index.ts';
import { Guidelines } from './guidelines.tsx';
import { MissionSelect } from './mission-select.tsx';
import { phase, settings, tab } from './state.ts';
import { ThisSite } from './this-site.tsx';

export function Page() {
  const language = chooseLanguage(settings.value.language, navigator.languages);
  const t = textIn(language);
  useLayoutEffect(() => setPageLanguage(language, t('popup.title')), [language, t]);
  if (phase.value === 'loading') return null;
  return (
    <LanguageContext.Provider value={language}>
      <header>
        <Mark />
        <h1>{t('popup.title')}</h1>
      </header>
      {phase.value === 'failed' ? (
        <p role="alert">{t('popup.failed')}</p>
      ) : (
        <main>
          <Invitation />
          <ThisSite />
          <MissionSelect />
          <Guidelines />
        </main>
      )}
      <Ways />
    </LanguageContext.Provider>
  );
}

/** Until there is a mission, the way to choose one stands first; common guidelines apply meanwhile. */
function Invitation() {
  const { t } = useText();
  const { mission, missions } = settings.value;
  if (mission !== null || missions.length > 0) return null;
  return (
    <section class="invitation">
      <p>{t('popup.start.body')}</p>
      <Button kind="main" onPress={() => goTo(openStart)}>
        {t('popup.start')}
      </Button>
    </section>
  );
}

function Ways() {
  const { t } = useText();
  // Not awaited before: the browser takes a later call for nobody's wish.
  const beside = async () => {
    const here = tab.value?.window;
    const isOpen = here !== undefined && (await openSidePanel(here));
    await goTo(isOpen ? async () => {} : openScratchpad);
  };
  return (
    <footer>
      <Button icon="write" onPress={beside}>
        {t('popup.scratchpad')}
      </Button>
      <Button icon="tab" label={t('popup.scratchpad.tab')} onPress={() => goTo(openScratchpad)} />
      <Button icon="options" label={t('popup.options')} onPress={() => goTo(openOptions)} />
    </footer>
  );
}

/** A popup closes by itself when another tab comes to the front, but not in every browser. */
async function goTo(open: () => Promise<void>): Promise<void> {
  await open();
  window.close();
}
