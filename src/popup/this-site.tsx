/** The site in front: on or off for a listed network, allowed or not for any other. */
import { listedSite, type Site } from '../sites/index.ts';
import { Button } from '../ui/button.tsx';
import { Fixed } from '../ui/fixed.tsx';
import { useText } from '../ui/language-context.ts';
import { Switch } from '../ui/switch.tsx';
import { keyOr } from '../ui/text/index.ts';
import { access, address, change, changeAccess, pause, paused, policy, settings } from './state.ts';

export function ThisSite() {
  const { t } = useText();
  const url = address.value;
  const site = url && listedSite(url.hostname);
  const canAsk = url?.protocol === 'https:';
  return (
    <section aria-label={t('popup.site')}>
      {site && url ? (
        <Listed site={site} host={url.hostname} />
      ) : canAsk ? (
        <Unlisted host={url.hostname} />
      ) : (
        <p class="soft">{t('popup.site.none')}</p>
      )}
    </section>
  );
}

/** On means switched on and within reach; switching on asks for access where the browser took it away. */
function Listed({ site, host }: { readonly site: Site; readonly host: string }) {
  const { t } = useText();
  const { matches } = site;
  const here = matches.find((match) => match.split('/')[2] === host);
  const hasAccess = here !== undefined && access.value.includes(here);
  const on = hasAccess && settings.value.sites[site.id] !== false;
  const name = site.development
    ? t('options.networks.practice')
    : t(keyOr(`common.site.${site.id}`, 'common.site.other'));
  const isFixed = policy.value.sites?.[site.id] !== undefined;
  const says = on
    ? t(paused.value ? 'popup.paused' : 'popup.site.on')
    : hasAccess
      ? t('popup.site.off')
      : t('popup.site.ask');
  const toggle = async (wanted: boolean) => {
    // First thing in the click: see `changeAccess`.
    if (wanted && !hasAccess && !(await changeAccess(matches, true))) return;
    await change((now) => ({ ...now, sites: { ...now.sites, [site.id]: wanted } }));
  };
  return (
    <>
      <Switch
        on={on}
        onChange={toggle}
        disabled={isFixed && (on || hasAccess)}
        hint={
          <>
            {says}
            {isFixed && <Fixed />}
          </>
        }
      >
        {t('popup.site.use', { site: name })}
      </Switch>
      {on && <Pause />}
    </>
  );
}

function Unlisted({ host }: { readonly host: string }) {
  const { t } = useText();
  const match = `https://${host}/*`;
  const on = access.value.includes(match);
  return (
    <>
      <Switch
        on={on}
        onChange={(wanted) => changeAccess([match], wanted)}
        hint={on ? t(paused.value ? 'popup.paused' : 'popup.site.on') : t('popup.site.ask')}
      >
        {t('popup.site.use', { site: host })}
      </Switch>
      {on && <Pause />}
    </>
  );
}

/** For this tab alone, and until the browser is closed at most. */
function Pause() {
  const { t } = useText();
  return (
    <p class="pause" aria-live="polite">
      <Button onPress={() => void pause(!paused.value)}>
        {t(paused.value ? 'popup.resume' : 'popup.pause')}
      </Button>
    </p>
  );
}
