/** Who posts and whom they address: the sending state and the host states of a mission. */
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { CountrySelect } from './country-select.tsx';
import { HostList } from './host-list.tsx';
import type { MissionDraft } from './mission-draft.ts';

interface SenderFieldsProps {
  readonly draft: MissionDraft;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<MissionDraft>) => void;
}

export function SenderFields({ draft, problem, onChange }: SenderFieldsProps) {
  const { t } = useText();
  return (
    <>
      <Field label={t('options.form.sender')} problem={problem}>
        {(control) => (
          <CountrySelect
            control={control}
            value={draft.sender}
            prompt={t('options.form.choose')}
            onChange={(sender) => onChange({ sender })}
          />
        )}
      </Field>
      <HostList hosts={draft.hosts} onChange={(hosts) => onChange({ hosts })} />
    </>
  );
}
