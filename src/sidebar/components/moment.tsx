/** What the person says of the moment, a crisis or an election: turned on here, with its end always in sight. */
import type { SwitchName } from '../../settings/switches.ts';
import { stillOn, switchNames } from '../../settings/switches.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { Switch } from '../../ui/switch.tsx';
import { localeOf } from '../../ui/text/index.ts';
import { useSession } from '../session-context.ts';
import { turn } from '../switching.ts';

const hour = 3_600_000;
/** Milliseconds that each lasts unless it is ended, or prolonged. */
const usual: Readonly<Record<SwitchName, number>> = {
  crisis: 24 * hour,
  homeElection: 7 * 24 * hour,
  hostElection: 7 * 24 * hour,
};

/** What is on, each with its end and the way to end it now; nothing when all is as usual. */
export function MomentLines() {
  const session = useSession();
  const { t, language } = useText();
  const on = stillOn(session.state.switches.value, Date.now());
  const names = switchNames.filter((name) => on[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <ul class="moment">
      {names.map((name) => (
        <li key={name}>
          <Icon name="moment" />
          <span>
            <b>{t(`sidebar.moment.${name}`)}</b>{' '}
            {t('sidebar.moment.until', { end: formatEnd(on[name] ?? 0, localeOf(language)) })}
          </span>
          <Button
            kind="quiet"
            label={t('sidebar.moment.end.label', { name: t(`sidebar.moment.${name}`) })}
            onPress={() => void turn(session, name, null)}
          >
            {t('sidebar.moment.end')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The switches themselves, folded away. */
export function MomentChoice() {
  const session = useSession();
  const { t } = useText();
  const on = stillOn(session.state.switches.value, Date.now());
  const change = (name: SwitchName, wanted: boolean) =>
    void turn(session, name, wanted ? Date.now() + usual[name] : null);
  return (
    <details class="moment-choice">
      <summary>
        {t('sidebar.moment')}
        <Icon name="unfold" />
      </summary>
      <div class="switches">
        {switchNames.map((name) => (
          <Switch
            key={name}
            on={on[name] !== undefined}
            onChange={(wanted) => change(name, wanted)}
            hint={t(`sidebar.moment.${name}.hint`)}
          >
            {t(`sidebar.moment.${name}`)}
          </Switch>
        ))}
        <p class="soft small">{t('sidebar.moment.kept')}</p>
      </div>
    </details>
  );
}

/** Day and time of the person's own clock. */
function formatEnd(end: number, locale: string): string {
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(locale, options).format(end);
}
