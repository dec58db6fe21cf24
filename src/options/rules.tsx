/** Every rule of every pack: searched, switched on and off, given another level where its author allows it. */
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { useOrderedPacks } from './pack-order.ts';
import { listRules, searchRules } from './rule-list.ts';
import { RuleRow } from './rule-row.tsx';
import { Section } from './section.tsx';
import { UnfollowedChoices } from './unfollowed-choices.tsx';

/** As many as are shown before a person asks for all. */
const first = 12;

export function Rules() {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [isWhole, setWhole] = useState(false);
  const ordered = useOrderedPacks();
  const all = useMemo(() => listRules(ordered), [ordered]);
  const found = useMemo(() => searchRules(all, query), [all, query]);
  const shown = isWhole ? found : found.slice(0, first);
  return (
    <Section name="rules">
      <UnfollowedChoices />
      <div class="rules-head">
        <Search query={query} onQuery={setQuery} />
        <p class="soft small" role="status">
          {t('options.rules.found', { count: found.length })}
        </p>
      </div>
      {shown.length > 0 && (
        <ul class="card list">
          {shown.map(({ pack, rule }) => (
            <li key={`${pack.id}/${rule.id}`}>
              <RuleRow pack={pack} rule={rule} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <p>
          <Button onPress={() => setWhole(true)}>{t('options.rules.showAll')}</Button>
        </p>
      )}
    </Section>
  );
}

interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function Search({ query, onQuery }: SearchProps) {
  const { t } = useText();
  return (
    <Field label={t('options.rules.search')}>
      {(control) => (
        <input
          {...control}
          type="search"
          dir="auto"
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      )}
    </Field>
  );
}
