/** What the person chose for rules and the guidelines in force do not allow: the rule runs as published. */
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/language-context.ts';
import { Notice } from '../ui/notice.tsx';
import { localized } from '../ui/text/index.ts';
import { change, inForce, packs } from './state.ts';

export function UnfollowedChoices() {
  const { t, language } = useText();
  const keys = (inForce.value?.packs ?? []).flatMap(({ id, unfollowed = [] }) =>
    unfollowed.map((rule) => `${id}/${rule}`),
  );
  if (keys.length === 0) return null;
  const forget = () =>
    change((now) => {
      const rules = Object.entries(now.rules).filter(([key]) => !keys.includes(key));
      return { ...now, rules: Object.fromEntries(rules) };
    });
  const titles = packs.value.flatMap(({ pack }) =>
    pack.rules.flatMap(({ id, title }) =>
      keys.includes(`${pack.id}/${id}`) ? [{ key: `${pack.id}/${id}`, title }] : [],
    ),
  );
  return (
    <Notice level="note">
      <strong>{t('options.rules.unfollowed', { count: keys.length })}</strong>
      <ul>
        {titles.map(({ key, title }) => (
          <li key={key}>
            <bdi>{localized(title, language)}</bdi>
          </li>
        ))}
      </ul>
      <p>{t('options.rules.unfollowed.body')}</p>
      <Button onPress={() => void forget()}>{t('common.forgetChoice')}</Button>
    </Notice>
  );
}
