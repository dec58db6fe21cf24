/** What the check did not look at, for whoever asks: nothing found is not the same as nothing there. */
import { languagesWithoutRules } from '../../core/report.ts';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import type { Text } from '../../ui/text/index.ts';
import { nameWithin } from '../language-name.ts';
import { useSession } from '../session-context.ts';
import type { State } from '../state.ts';

export function NotLookedAt() {
  const { state } = useSession();
  const { t, language } = useText();
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  const missing = missingLanguages(state).map((tag) => nameWithin(tag, language));
  const lines = [
    ...(missing.length > 0
      ? [t('sidebar.unseen.languages', { languages: format.format(missing) })]
      : []),
    ...unknownCircumstances(state, t),
    t('sidebar.unseen.facts'),
    t('sidebar.unseen.links'),
    t('sidebar.unseen.media'),
  ];
  return (
    <details class="unseen">
      <summary>
        {t('sidebar.unseen')}
        <Icon name="unfold" />
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function missingLanguages({ report, active }: State): readonly string[] {
  if (!report.value || !active.value) return [];
  const { draft, segments } = report.value;
  return languagesWithoutRules({ text: draft.text, segments }, active.value.program);
}

/** Rules that ask for what is not known stay silent. */
function unknownCircumstances({ active, draft, report }: State, t: Text): readonly string[] {
  const aside = report.value?.aside.length ?? 0;
  return [
    ...(active.value?.mission ? [] : [t('sidebar.unseen.mission')]),
    ...(aside > 0 ? [t('sidebar.unseen.aside', { count: aside })] : []),
    ...(draft.value?.media === undefined ? [t('sidebar.unseen.attached')] : []),
  ];
}
