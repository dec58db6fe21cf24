/** A choice of one country. */
import { useMemo } from 'preact/hooks';
import type { FieldControl } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { listCountries } from './countries.ts';

interface CountrySelectProps {
  readonly control: FieldControl;
  /** A code; empty for none. */
  readonly value: string;
  /** Shown for no choice. */
  readonly prompt: string;
  readonly onChange: (code: string) => void;
}

export function CountrySelect({ control, value, prompt, onChange }: CountrySelectProps) {
  const { language } = useText();
  const countries = useMemo(() => listCountries(language), [language]);
  return (
    <select
      {...control}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{prompt}</option>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
