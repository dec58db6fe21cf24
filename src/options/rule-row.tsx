/** One rule in the list: on or off, its level, and why it cannot be changed when it cannot. */
import type { Level, Rule } from '../core/rule.ts';
import type { Pack } from '../packs/pack.ts';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../ui/language-context.ts';
import { Switch } from '../ui/switch.tsx';
import { localized, localizedLanguage } from '../ui/text/index.ts';
import { stateOf } from './pack-choice.ts';
import { changeRule, type RuleState, ruleState } from './rule-choice.ts';
import { packs } from './state.ts';

interface RuleRowProps {
  readonly pack: Pack;
  readonly rule: Rule;
}

export function RuleRow({ pack, rule }: RuleRowProps) {
  const { language } = useText();
  const state = ruleState(pack.id, rule);
  return (
    <div class="rule">
      <Switch
        on={state.on}
        disabled={!state.canSwitch}
        onChange={(on) => changeRule(pack.id, rule, { on })}
        hint={<RuleHint pack={pack} rule={rule} />}
      >
        <bdi lang={localizedLanguage(rule.title, language)}>{localized(rule.title, language)}</bdi>
      </Switch>
      <div class="rule-level" data-level={state.level}>
        <Icon name={state.level} />
        {state.levels.length > 1 ? (
          <LevelSelect pack={pack} rule={rule} state={state} />
        ) : (
          <LevelName level={state.level} />
        )}
        <LockReason state={state} />
      </div>
    </div>
  );
}

interface StateProps extends RuleRowProps {
  readonly state: RuleState;
}

function RuleHint({ pack, rule }: RuleRowProps) {
  const { t, language } = useText();
  const isOff = !stateOf(pack).on;
  return (
    <>
      <span class="block" lang={localizedLanguage(rule.message, language)}>
        {localized(rule.message, language)}
      </span>
      {/* With one pack only, it is plain whose rules these are. */}
      {(packs.value.length > 1 || isOff) && (
        <span class="block">
          <bdi lang={localizedLanguage(pack.title, language)}>
            {localized(pack.title, language)}
          </bdi>
          {isOff && <> · {t('options.rules.packOff')}</>}
        </span>
      )}
    </>
  );
}

/** Raising a level is always allowed, so that one level to choose from means a serious rule. */
function LockReason({ state: { canSwitch, levels } }: { readonly state: RuleState }) {
  const { t } = useText();
  const hasLevels = levels.length > 1;
  if (canSwitch && hasLevels) return null;
  if (canSwitch) return <span class="hint">{t('options.rules.lockedLevel')}</span>;
  return (
    <span class="hint">{t(hasLevels ? 'options.rules.lockedOff' : 'options.rules.serious')}</span>
  );
}

function LevelName({ level }: { readonly level: Level }) {
  const { t } = useText();
  return <span>{t(`common.level.${level}`)}</span>;
}

function LevelSelect({ pack, rule, state }: StateProps) {
  const { t, language } = useText();
  return (
    <select
      class="input"
      aria-label={t('options.rules.level.label', { rule: localized(rule.title, language) })}
      value={state.level}
      onChange={({ currentTarget }) => {
        const level = state.levels.find((each) => each === currentTarget.value);
        if (level) void changeRule(pack.id, rule, { level });
      }}
    >
      {state.levels.map((level) => (
        <option key={level} value={level}>
          {level === rule.level
            ? t('options.rules.usual', { level: t(`common.level.${level}`) })
            : t(`common.level.${level}`)}
        </option>
      ))}
    </select>
  );
}
