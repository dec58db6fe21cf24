/** The mission in use. */
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { missionName } from '../ui/text/index.ts';
import { change, examples, policy, settings } from './state.ts';

export function MissionSelect() {
  const { t, language } = useText();
  const { missions, mission } = settings.value;
  const isFixed = policy.value.mission !== undefined;
  return (
    <Field label={t('popup.mission')} hint={isFixed && t('common.fixed')}>
      {(control) => (
        <select
          {...control}
          value={mission ?? ''}
          disabled={isFixed}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value || null;
            void change((now) => ({ ...now, mission: chosen }));
          }}
        >
          <option value="">{t('popup.mission.none')}</option>
          {[...missions, ...examples.value].map((each) => (
            <option key={each.id} value={each.id}>
              {missionName(each, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
