/** The popup: this site, the mission, what is in force, and the ways to the rest. */
import { useLayoutEffect } from 'preact/hooks';
import { openOptions, openScratchpad } from '../browser/tabs.ts';
import { Button } from '../ui/button.tsx';
import { LanguageContext, setPageLanguage, useText } from '../ui/language-context.ts';
import { Mark } from '../ui/mark.tsx';
import { chooseLanguage, localized, localizedLanguage, textIn } from '../ui/text/index.ts';
import { MissionSelect } from './mission-select.tsx';
import { packs, phase, settings } from './state.ts';
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
          <ThisSite />
          <MissionSelect />
          <Guidelines />
        </main>
      )}
      <Ways />
    </LanguageContext.Provider>
  );
}

function Guidelines() {
  const { t, language } = useText();
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">{t('popup.packs')}</h2>
      {packs.value.length === 0 && <p class="soft">{t('popup.packs.none')}</p>}
      <ul>
        {packs.value.map(({ id, title, version, setAside }) => (
          <li key={id}>
            <bdi lang={localizedLanguage(title, language)}>{localized(title, language)}</bdi>{' '}
            <span class="soft">{t('popup.packs.version', { version: String(version) })}</span>
            {setAside.length > 0 && (
              <span class="hint">
                {t('common.setAside', { count: setAside.length, pack: localized(title, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways() {
  const { t } = useText();
  const goTo = (open: () => Promise<void>) => async () => {
    await open();
    // A popup closes by itself when another tab comes to the front, but not in every browser.
    window.close();
  };
  return (
    <footer>
      <Button icon="write" onPress={goTo(openScratchpad)}>
        {t('popup.scratchpad')}
      </Button>
      <Button icon="options" onPress={goTo(openOptions)}>
        {t('popup.options')}
      </Button>
    </footer>
  );
}
