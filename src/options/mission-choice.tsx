/** One mission in the list: put it in use, edit it, remove it. Null stands for none. */
import { isFrom } from '../settings/policy.ts';
import type { Mission } from '../settings/schema.ts';
import { Button } from '../ui/button.tsx';
import { Fixed } from '../ui/fixed.tsx';
import { useText } from '../ui/language-context.ts';
import { type InterfaceLanguage, languageName, localeOf, missionName } from '../ui/text/index.ts';
import { countryName } from './countries.ts';
import { change, policy, settings } from './state.ts';

interface MissionChoiceProps {
  readonly mission: Mission | null;
  /** Only for the person's own. */
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
}

export function MissionChoice({ mission, onEdit, onRemove }: MissionChoiceProps) {
  const { t, language } = useText();
  const id = mission?.id ?? null;
  const isFixed = policy.value.mission !== undefined;
  const isTheirs = mission !== null && isFrom(policy.value, mission.id);
  const name = mission ? missionName(mission, language) : t('options.missions.none');
  return (
    <div class="choice">
      <label>
        <input
          type="radio"
          name="mission"
          checked={settings.value.mission === id}
          disabled={isFixed}
          onChange={() => change((now) => ({ ...now, mission: id }))}
        />
        <span class="choice-text">
          <bdi>{name}</bdi>
          <span class="hint">
            {mission ? describe(mission, language) : t('options.missions.none.hint')}
          </span>
          {mission && !onEdit && !isTheirs && (
            <span class="hint">{t('options.missions.example')}</span>
          )}
          {(isTheirs || (isFixed && settings.value.mission === id)) && <Fixed />}
        </span>
      </label>
      {mission && onEdit && (
        <div class="row">
          <Button label={t('options.missions.edit.label', { mission: name })} onPress={onEdit}>
            {t('options.missions.edit')}
          </Button>
          <Button
            label={t('options.missions.remove.label', { mission: name })}
            onPress={() => onRemove?.()}
          >
            {t('common.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Sender, hosts and languages in words. */
function describe(mission: Mission, language: InterfaceLanguage): string {
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit' });
  const hosts = list.format(mission.hosts.map((code) => countryName(code, language)));
  const languages = list.format(mission.languages.map((tag) => languageName(tag, language)));
  return [countryName(mission.sender, language), hosts, languages].filter(Boolean).join(' · ');
}
