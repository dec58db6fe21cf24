/** The guidelines and the person's own choice disagree: says which rule speaks all the same, and what can be done. */
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { localized } from '../../ui/text/index.ts';
import { forgetChoice } from '../rule-switch.ts';
import { useSession } from '../session-context.ts';

/** Only of rules with a remark on this draft: elsewhere the disagreement costs nobody anything. */
export function KeptOn() {
  const { state } = useSession();
  const { t, language } = useText();
  const packs = state.active.value?.packs ?? [];
  const speaking = new Map(state.shown.value.map((each) => [`${each.pack}/${each.rule}`, each]));
  return (
    <>
      {packs.flatMap(({ id, title, unfollowed = [] }) =>
        unfollowed.flatMap((rule) => {
          const key = `${id}/${rule}`;
          const finding = speaking.get(key);
          if (!finding) return [];
          const pack = localized(title, language);
          return (
            <Notice key={key}>
              <b>{t('sidebar.keptOn.title', { rule: localized(finding.title, language), pack })}</b>
              <span>{t('sidebar.keptOn.body')}</span>
              <Button kind="quiet" onPress={() => void forgetChoice(key)}>
                {t('common.forgetChoice')}
              </Button>
            </Notice>
          );
        }),
      )}
    </>
  );
}
