/** The foot: how many packs are in force, on request which, and what happens to the draft. */
import type { PackInForce } from '../../browser/database.ts';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { localized, localizedLanguage } from '../../ui/text/index.ts';
import { useSession } from '../session-context.ts';

export function Footer() {
  const { state } = useSession();
  const { t } = useText();
  const packs = state.active.value?.packs ?? [];
  return (
    <footer class="foot">
      {packs.length > 0 && <InForce packs={packs} />}
      <p>{t(state.translator.value ? 'common.sendsOnPress' : 'common.sendsNothing')}</p>
    </footer>
  );
}

function InForce({ packs }: { readonly packs: readonly PackInForce[] }) {
  const { t, language } = useText();
  return (
    <details class="in-force">
      <summary>
        {t('sidebar.packs', { count: packs.length })}
        <Icon name="unfold" />
      </summary>
      <ul>
        {packs.map(({ id, label, title, version }) => (
          <li key={id} title={t('common.packVersion', { label, version })}>
            <bdi lang={localizedLanguage(title, language)}>{localized(title, language)}</bdi>{' '}
            <span class="number">{t('sidebar.why.version', { version: String(version) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
