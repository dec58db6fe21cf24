/** The accounts of a mission: network, handle, language, one row each. */
import { sites } from '../sites/index.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { keyOr, languageName } from '../ui/text/index.ts';
import { type AccountDraft, hasHandle } from './mission-draft.ts';

interface AccountRowsProps {
  readonly accounts: readonly AccountDraft[];
  /** Tags of the mission's languages. */
  readonly languages: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (accounts: readonly AccountDraft[]) => void;
}

const networks = sites.filter((site) => !site.development);

export function AccountRows({ accounts, languages, problem, onChange }: AccountRowsProps) {
  const { t } = useText();
  const add = () => {
    const row = 1 + Math.max(-1, ...accounts.map((account) => account.row));
    onChange([...accounts, { row, site: networks[0]?.id ?? '', handle: '', lang: '' }]);
  };
  const replace = (changed: AccountDraft) =>
    onChange(accounts.map((account) => (account.row === changed.row ? changed : account)));
  return (
    <fieldset class="field">
      <legend class="label">{t('options.form.accounts')}</legend>
      {accounts.length === 0 && <p class="soft small">{t('options.form.accounts.none')}</p>}
      {accounts.map((account, position) => (
        <AccountRow
          key={account.row}
          account={account}
          number={position + 1}
          languages={languages}
          problem={hasHandle(account) ? undefined : problem}
          onChange={replace}
          onRemove={() => onChange(accounts.filter((other) => other !== account))}
        />
      ))}
      <p>
        <Button onPress={add}>{t('options.form.accounts.add')}</Button>
      </p>
    </fieldset>
  );
}

interface AccountRowProps {
  readonly account: AccountDraft;
  readonly number: number;
  readonly languages: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (account: AccountDraft) => void;
  readonly onRemove: () => void;
}

function AccountRow({ account, number, languages, problem, onChange, onRemove }: AccountRowProps) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser.
    <div class="account" role="group" aria-label={t('options.form.account', { number })}>
      <SiteField account={account} onChange={onChange} />
      <Field label={t('options.form.account.handle')} problem={problem}>
        {(control) => (
          <input
            {...control}
            value={account.handle}
            dir="ltr"
            spellcheck={false}
            autocapitalize="none"
            maxLength={200}
            onInput={({ currentTarget }) => onChange({ ...account, handle: currentTarget.value })}
          />
        )}
      </Field>
      <LanguageField account={account} languages={languages} onChange={onChange} />
      <Button
        kind="quiet"
        icon="close"
        label={t('options.form.account.remove', { number })}
        onPress={onRemove}
      />
    </div>
  );
}

function SiteField({ account, onChange }: Pick<AccountRowProps, 'account' | 'onChange'>) {
  const { t } = useText();
  return (
    <Field label={t('options.form.account.site')}>
      {(control) => (
        <select
          {...control}
          value={account.site}
          onChange={({ currentTarget }) => onChange({ ...account, site: currentTarget.value })}
        >
          {networks.map(({ id }) => (
            <option key={id} value={id}>
              {t(keyOr(`common.site.${id}`, 'common.site.other'))}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type LanguageFieldProps = Pick<AccountRowProps, 'account' | 'languages' | 'onChange'>;

function LanguageField({ account, languages, onChange }: LanguageFieldProps) {
  const { t, language } = useText();
  const tags = [...new Set([...languages, account.lang])].filter((tag) => tag !== '');
  return (
    <Field label={t('options.form.account.lang')}>
      {(control) => (
        <select
          {...control}
          value={account.lang}
          onChange={({ currentTarget }) => onChange({ ...account, lang: currentTarget.value })}
        >
          <option value="">{t('options.form.account.anyLanguage')}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
