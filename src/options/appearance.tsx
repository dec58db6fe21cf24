/** The language of the interface, and whether remarks are underlined in the text. */
import type { Settings } from '../settings/schema.ts';
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { Switch } from '../ui/switch.tsx';
import { chooseLanguage, interfaceLanguages, languageName } from '../ui/text/index.ts';
import { Section } from './section.tsx';
import { change, policy, settings } from './state.ts';

export function Appearance() {
  const { t } = useText();
  return (
    <Section name="appearance">
      <div class="card form">
        <LanguageChoice />
        <Switch
          on={settings.value.marks === 'drawn'}
          onChange={(on) => change((now) => ({ ...now, marks: on ? 'drawn' : 'off' }))}
          hint={t('options.marks.hint')}
        >
          {t('options.marks')}
        </Switch>
      </div>
    </Section>
  );
}

function LanguageChoice() {
  const { t, language } = useText();
  const usual = chooseLanguage('auto', navigator.languages);
  const isFixed = policy.value.language !== undefined;
  return (
    <Field label={t('options.language')} hint={isFixed && t('common.fixed')}>
      {(control) => (
        <select
          {...control}
          value={settings.value.language}
          disabled={isFixed}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as Settings['language'];
            void change((now) => ({ ...now, language: chosen }));
          }}
        >
          <option value="auto">
            {t('options.language.auto', { language: languageName(usual, language) })}
          </option>
          {/* Each in its own language: whoever looks for theirs may not read this one. */}
          {interfaceLanguages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag, tag)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
