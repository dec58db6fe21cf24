/** The guidelines in force: which version of each, of when, and what is wrong with one. */
import type { PackInForce } from '../browser/database.ts';
import { useText } from '../ui/language-context.ts';
import { formatDate, localized, localizedLanguage, today } from '../ui/text/index.ts';
import { packs } from './state.ts';

export function Guidelines() {
  const { t } = useText();
  return (
    <section aria-labelledby="packs-title">
      <h2 id="packs-title">{t('popup.packs')}</h2>
      {packs.value.length === 0 && <p class="soft">{t('popup.packs.none')}</p>}
      <ul>
        {packs.value.map((pack) => (
          <InForce key={pack.id} pack={pack} />
        ))}
      </ul>
    </section>
  );
}

function InForce({
  pack: { title, version, published, expires, setAside },
}: {
  pack: PackInForce;
}) {
  const { t, language } = useText();
  const name = localized(title, language);
  return (
    <li>
      <bdi lang={localizedLanguage(title, language)}>{name}</bdi>
      <span class="hint">
        {t('popup.packs.version', {
          version: String(version),
          date: formatDate(published, language),
        })}
      </span>
      {expires !== undefined && expires < today() && (
        <span class="hint expired">
          {t('popup.packs.expired', { date: formatDate(expires, language) })}
        </span>
      )}
      {setAside.length > 0 && (
        <span class="hint">{t('common.setAside', { count: setAside.length, pack: name })}</span>
      )}
    </li>
  );
}
