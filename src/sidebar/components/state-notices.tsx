/** What limits the check, said openly: no rules for a language, rules set aside, a check that was stopped. */
import { languagesWithoutRules } from '../../core/report.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { formatDate, localized, today } from '../../ui/text/index.ts';
import { nameWithin } from '../language-name.ts';
import { isNothingInForce } from '../nothing-in-force.ts';
import { useSession } from '../session-context.ts';
import { KeptOn } from './kept-on.tsx';
import { RulesAside } from './rules-aside.tsx';

export function StateNotices() {
  const { state } = useSession();
  const { t, language } = useText();
  const active = state.active.value;
  const report = state.report.value;
  const missing =
    report && active && !isNothingInForce(active)
      ? languagesWithoutRules(
          { text: report.draft.text, segments: report.segments },
          active.program,
        )
      : [];
  const aside = (active?.packs ?? []).filter(({ setAside }) => setAside.length > 0);
  const expired = (active?.packs ?? []).filter(
    ({ expires }) => expires !== undefined && expires < today(),
  );
  return (
    <>
      <ChangedRules />
      <Trouble />
      <RulesAside />
      <KeptOn />
      {missing.map((lang) => (
        <Notice key={lang}>
          <b>{t('sidebar.noRules.title', { language: nameWithin(lang, language) })}</b>
          <span>{t('sidebar.noRules.body', { language: nameWithin(lang, language) })}</span>
        </Notice>
      ))}
      {expired.map(({ id, title, expires = '' }) => (
        <Notice key={id} level="note">
          {t('sidebar.expired', {
            pack: localized(title, language),
            date: formatDate(expires, language),
          })}
        </Notice>
      ))}
      {aside.map(({ id, title, setAside }) => (
        <Notice key={id}>
          {t('common.setAside', { count: setAside.length, pack: localized(title, language) })}
        </Notice>
      ))}
    </>
  );
}

/** The guidelines changed under this page: the list may differ from a moment ago, and this is why. */
function ChangedRules() {
  const { state } = useSession();
  const { t } = useText();
  const count = state.changedRules.value;
  if (count === null) return null;
  const dismiss = () => {
    state.changedRules.value = null;
  };
  return <Notice onDismiss={dismiss}>{t('sidebar.changed', { count })}</Notice>;
}

/** Why the draft is not checked, or not to the end; where it may help to try again, a button does. */
function Trouble() {
  const session = useSession();
  const { t } = useText();
  const trouble = session.state.trouble.value;
  if (!trouble) return null;
  return (
    <Notice level="caution">
      <span>{t(`sidebar.trouble.${trouble}`)}</span>
      {trouble !== 'unavailable' && (
        <Button kind="quiet" onPress={() => session.repeat()}>
          {t('sidebar.trouble.again')}
        </Button>
      )}
    </Notice>
  );
}
