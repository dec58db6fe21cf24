/** Where the draft goes, for pages that do not say it: posting tools, any other site, and the sidebar's own draft box. */
import { changeSettings } from '../../browser/settings-store.ts';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { keyOr } from '../../ui/text/index.ts';
import { knownNetworks } from '../networks.ts';
import { useSession } from '../session-context.ts';

export function NetworksChoice() {
  const session = useSession();
  const { t, language } = useText();
  const chosen = session.state.networks.value;
  const nameOf = (network: string) => t(keyOr(`common.site.${network}`, 'common.site.other'));
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(chosen.map(nameOf));
  const toggle = (network: string) => {
    const wanted = chosen.includes(network)
      ? chosen.filter((each) => each !== network)
      : [...chosen, network];
    session.chooseNetworks(wanted);
    void remember(wanted);
  };
  return (
    <details class="networks">
      <summary>
        <span>
          {t('sidebar.networks')} <span class="chosen">{names || t('sidebar.networks.none')}</span>
        </span>
        <Icon name="unfold" />
      </summary>
      <fieldset>
        <legend class="aloud">{t('sidebar.networks.legend')}</legend>
        {knownNetworks.map((network) => (
          <label key={network}>
            <input
              type="checkbox"
              checked={chosen.includes(network)}
              onChange={() => toggle(network)}
            />{' '}
            {nameOf(network)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** A failure costs only the memory of the choice. */
async function remember(networks: readonly string[]): Promise<void> {
  try {
    await changeSettings((settings) => ({ ...settings, networks }));
  } catch (error) {
    console.warn(error);
  }
}
