/** The foot: which packs are in force, and what happens to the draft. */
import { useText } from '../../ui/language-context.ts';
import { localized } from '../../ui/text/index.ts';
import { useSession } from '../session-context.ts';

export function Footer() {
  const { state } = useSession();
  const { t, language } = useText();
  const packs = state.active.value?.packs ?? [];
  return (
    <footer class="foot">
      {packs.length > 0 && (
        <p>
          {t('sidebar.packs')}{' '}
          {packs.map(({ id, label, title, version }, i) => (
            <span key={id} title={t('common.packVersion', { label, version })}>
              {i > 0 && ' · '}
              <bdi>{localized(title, language)}</bdi>
            </span>
          ))}
        </p>
      )}
      <p>{t(state.translator.value ? 'common.sendsOnPress' : 'common.sendsNothing')}</p>
    </footer>
  );
}
