/** The host countries of a mission: those chosen, each with a way to remove it, and a choice of one more. */
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { countryName } from './countries.ts';
import { CountrySelect } from './country-select.tsx';

interface HostListProps {
  readonly hosts: readonly string[];
  readonly onChange: (hosts: readonly string[]) => void;
}

export function HostList({ hosts, onChange }: HostListProps) {
  const { t, language } = useText();
  return (
    <div class="field">
      <Field label={t('options.form.hosts')} hint={t('options.form.hosts.hint')}>
        {(control) => (
          <CountrySelect
            control={control}
            value=""
            prompt={t('options.form.addCountry')}
            onChange={(code) => onChange([...new Set([...hosts, code])])}
          />
        )}
      </Field>
      {hosts.length > 0 && (
        <ul class="row chips">
          {hosts.map((code) => (
            <li key={code} class="chip">
              {countryName(code, language)}
              <Button
                kind="quiet"
                icon="close"
                label={t('options.form.hosts.remove', { country: countryName(code, language) })}
                onPress={() => onChange(hosts.filter((other) => other !== code))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
