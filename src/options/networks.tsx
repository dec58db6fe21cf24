/** The networks: on, off, or out of reach; and the other sites that were allowed from the popup. */
import { grantedHosts, removeAccess, requestAccess } from '../browser/permissions.ts';
import { type Site, sites } from '../sites/index.ts';
import { Button } from '../ui/button.tsx';
import { Fixed } from '../ui/fixed.tsx';
import { useText } from '../ui/language-context.ts';
import { Switch } from '../ui/switch.tsx';
import { keyOr, type Text } from '../ui/text/index.ts';
import { Section } from './section.tsx';
import { access, change, policy, settings } from './state.ts';

export function Networks() {
  const { t } = useText();
  const granted = grantedHosts(
    access.value,
    sites.flatMap(({ matches }) => matches),
  );
  return (
    <Section name="networks">
      <NetworkList />
      {granted.length > 0 && (
        <>
          <h3>{t('options.networks.granted')}</h3>
          <ul class="card list">
            {granted.map((host) => (
              <GrantedSite key={host} host={host} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Every network that is known, on or off. */
export function NetworkList() {
  return (
    <ul class="card list">
      {shownSites().map((site) => (
        <li key={site.id}>
          <Network site={site} />
        </li>
      ))}
    </ul>
  );
}

function Network({ site }: { readonly site: Site }) {
  const { t } = useText();
  const name = nameOf(site, t);
  const matches = site.matches;
  const isFixed = policy.value.sites?.[site.id] !== undefined;
  const hasAccess = matches.some((match) => access.value.includes(match));
  return (
    <div class="network">
      <Switch
        on={settings.value.sites[site.id] !== false}
        onChange={(on) => change((now) => ({ ...now, sites: { ...now.sites, [site.id]: on } }))}
        disabled={isFixed}
        hint={
          <>
            <bdi>{site.matches.map(hostOf).join(', ')}</bdi>
            {isFixed && <Fixed />}
          </>
        }
      >
        {name}
      </Switch>
      {!hasAccess && (
        <p class="row small">
          {t('options.networks.noAccess')}
          <Button
            label={t('options.networks.allow.label', { site: name })}
            onPress={() => requestAccess(matches)}
          >
            {t('options.networks.allow')}
          </Button>
        </p>
      )}
    </div>
  );
}

function GrantedSite({ host }: { readonly host: string }) {
  const { t } = useText();
  return (
    <li class="row spread">
      <bdi>{host}</bdi>
      <Button
        label={t('options.networks.remove.label', { site: host })}
        onPress={() => removeAccess([`https://${host}/*`])}
      >
        {t('common.remove')}
      </Button>
    </li>
  );
}

/** The practice pages are shown in the build that can reach them only. */
export function shownSites(): readonly Site[] {
  return sites.filter(
    (site) => !site.development || site.matches.some((match) => access.value.includes(match)),
  );
}

function nameOf(site: Site, t: Text): string {
  return site.development
    ? t('options.networks.practice')
    : t(keyOr(`common.site.${site.id}`, 'common.site.other'));
}

/** The host of a match pattern such as `https://x.com/*`. */
function hostOf(match: string): string {
  return match.split('/')[2] ?? match;
}
