/** Names each rule that this page had to set aside, its pack and the reason; the findings of the others stay. */
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { localized } from '../../ui/text/index.ts';
import type { RuleAside } from '../check-client.ts';
import { useSession } from '../session-context.ts';

export function RulesAside() {
  const { state } = useSession();
  return (
    <>
      {state.report.value?.aside.map((aside) => (
        <OneRule key={aside.rule} aside={aside} />
      ))}
    </>
  );
}

function OneRule({ aside: { rule: name, reason } }: { readonly aside: RuleAside }) {
  const { state } = useSession();
  const { t, language } = useText();
  const active = state.active.value;
  const rule = active?.program.rules.find((each) => `${each.pack}/${each.rule}` === name);
  const pack = active?.packs.find(({ id }) => id === rule?.pack);
  return (
    <Notice level="caution">
      <b>
        {t('sidebar.aside.title', {
          rule: rule ? localized(rule.title, language) : name,
          pack: pack ? localized(pack.title, language) : (rule?.pack ?? name),
        })}
      </b>
      <span>{t(`sidebar.aside.${reason}`)}</span>
    </Notice>
  );
}
