/** The whole page: what went wrong if anything did, then one section a concern. */
import { useLayoutEffect } from 'preact/hooks';
import { LanguageContext, setPageLanguage, useText } from '../ui/language-context.ts';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { chooseLanguage, textIn } from '../ui/text/index.ts';
import { Appearance } from './appearance.tsx';
import { Keys } from './keys.tsx';
import { Memory } from './memory.tsx';
import { Missions } from './missions.tsx';
import { Networks } from './networks.tsx';
import { Packs } from './packs.tsx';
import { ProblemList } from './problem-list.tsx';
import { startsAnew } from './route.ts';
import { Rules } from './rules.tsx';
import { Scratchpad } from './scratchpad.tsx';
import { sections } from './section.tsx';
import { SettingsFile } from './settings-file.tsx';
import { Start } from './start/index.tsx';
import { hasFailedToSave, phase, policyProblems, problems, settings } from './state.ts';
import { Translation } from './translation.tsx';

export function Page() {
  const language = chooseLanguage(settings.value.language, navigator.languages);
  const t = textIn(language);
  useLayoutEffect(() => setPageLanguage(language, t('options.title')), [language, t]);
  return (
    <LanguageContext.Provider value={language}>
      <header class="page-header">
        <Mark />
        <div>
          <h1>{t(startsAnew.value ? 'options.start.title' : 'options.title')}</h1>
          <p class="soft">{t('options.kept')}</p>
        </div>
      </header>
      {startsAnew.value ? <FirstRun /> : <Body />}
    </LanguageContext.Provider>
  );
}

function FirstRun() {
  return (
    <main>
      <State />
      {phase.value === 'ready' && <Start />}
    </main>
  );
}

function Body() {
  const { t } = useText();
  return (
    <div class="page-body">
      <nav class="page-nav" aria-label={t('options.sections')}>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`options.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <State />
        {phase.value === 'ready' && <Sections />}
      </main>
    </div>
  );
}

/** Only what is out of the ordinary. */
function State() {
  const { t } = useText();
  return (
    <div class="state" aria-live="polite">
      {phase.value === 'loading' && <p class="soft">{t('options.loading')}</p>}
      {phase.value === 'failed' && <Notice level="serious">{t('options.failed')}</Notice>}
      {hasFailedToSave.value && <Notice level="serious">{t('options.notSaved')}</Notice>}
      {policyProblems.value.length > 0 && (
        <Notice level="caution">
          <strong>{t('options.policy.problems.title')}</strong>
          <ProblemList problems={policyProblems.value} />
          <p>{t('options.policy.problems.body')}</p>
        </Notice>
      )}
      {problems.value.length > 0 && (
        <Notice level="caution" onDismiss={() => (problems.value = [])}>
          <strong>{t('options.problems.title')}</strong>
          <ProblemList problems={problems.value} />
          <p>{t('options.problems.body')}</p>
        </Notice>
      )}
    </div>
  );
}

function Sections() {
  return (
    <>
      <Missions />
      <Networks />
      <Packs />
      <Rules />
      <Memory />
      <Translation />
      <Appearance />
      <Keys />
      <SettingsFile />
      <Scratchpad />
    </>
  );
}
