/** Whether the browser's own translator is offered: off at first, and nothing to choose where the browser has none. */
import { hasOwnTranslator } from '../browser/own-translator.ts';
import { useText } from '../ui/language-context.ts';
import { Switch } from '../ui/switch.tsx';
import { change, settings } from './state.ts';

export function OwnTranslator() {
  const { t } = useText();
  const isThere = hasOwnTranslator();
  return (
    <Switch
      on={settings.value.ownTranslator}
      // What was switched on elsewhere can be switched off here.
      disabled={!isThere && !settings.value.ownTranslator}
      hint={t(isThere ? 'options.translation.own.hint' : 'options.translation.own.none')}
      onChange={(on) => void change((now) => ({ ...now, ownTranslator: on }))}
    >
      {t('options.translation.own')}
    </Switch>
  );
}
