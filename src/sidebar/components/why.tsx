/** Why a rule says what it says: the reason, the guideline behind it, and the pack it comes from. */
import type { Finding } from '../../core/finding.ts';
import { useText } from '../../ui/language-context.ts';
import { localized, localizedLanguage } from '../../ui/text/index.ts';
import { useSession } from '../session-context.ts';

export function Why({ finding }: { finding: Finding }) {
  const { state } = useSession();
  const { t, language } = useText();
  const packs = state.active.value?.packs ?? [];
  const pack = packs.find(({ id }) => id === finding.pack);
  const { source, says = [] } = finding;
  const others = says.filter((say) => say.pack !== finding.pack);
  const titleOf = (id: string) => {
    const found = packs.find((one) => one.id === id);
    return found ? localized(found.title, language) : id;
  };
  return (
    <div class="why">
      <p lang={localizedLanguage(finding.why, language)}>{localized(finding.why, language)}</p>
      <dl>
        {source && (
          <>
            <dt>{t('sidebar.why.source')}</dt>
            <dd>
              {source.url ? (
                <SourceLink url={source.url} title={source.title} />
              ) : (
                <bdi>{source.title}</bdi>
              )}
            </dd>
          </>
        )}
        <dt>{t('sidebar.why.pack')}</dt>
        <dd>
          <bdi>{titleOf(finding.pack)}</bdi>
          {pack && <> · {t('sidebar.why.version', { version: String(pack.version) })}</>}
        </dd>
        {others.length > 0 && <dt>{t('sidebar.why.also')}</dt>}
        {others.map((say) => (
          <dd key={say.pack}>
            <bdi>{titleOf(say.pack)}</bdi> · {t(`common.level.${say.level}`)}
          </dd>
        ))}
        <dt>{t('sidebar.why.rule')}</dt>
        <dd>{localized(finding.title, language)}</dd>
      </dl>
    </div>
  );
}

/** Opened by the person alone; the page it leads to does not learn from where. Packs are data: only the web is linked to. */
function SourceLink({ url, title }: { url: string; title: string }) {
  if (!/^https?:\/\//.test(url)) return <bdi>{title}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{title}</bdi>
    </a>
  );
}
