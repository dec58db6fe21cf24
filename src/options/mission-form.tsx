/** A small form for a mission of one's own; nothing is stored before it is complete. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mission } from '../settings/schema.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { AccountRows } from './account-rows.tsx';
import { CountrySelect } from './country-select.tsx';
import { describeProblem, LanguagesField } from './languages-field.tsx';
import {
  type DraftProblem,
  finishDraft,
  type MissionDraft,
  splitTags,
  startDraft,
} from './mission-draft.ts';
import { SenderFields } from './sender-fields.tsx';

interface MissionFormProps {
  /** Null for a new one. */
  readonly mission: Mission | null;
  readonly onSave: (mission: Mission) => void;
  readonly onCancel: () => void;
}

export function MissionForm({ mission, onSave, onCancel }: MissionFormProps) {
  const { t } = useText();
  const [draft, setDraft] = useState(() => startDraft(mission));
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);
  const submit = (event: Event) => {
    event.preventDefault();
    const finished = finishDraft(draft);
    if ('id' in finished) onSave(finished);
    else setProblems(finished);
  };
  const change = (part: Partial<MissionDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <form
      ref={form}
      class="card form"
      noValidate
      aria-label={mission?.label ?? t('options.form.new')}
      onSubmit={submit}
    >
      <h3>
        <bdi>{mission ? mission.label : t('options.form.new')}</bdi>
      </h3>
      <Fields draft={draft} problems={problems} onChange={change} />
      <p class="row">
        <button type="submit" class="button main">
          {t('common.save')}
        </button>
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly draft: MissionDraft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (part: Partial<MissionDraft>) => void;
}

function Fields({ draft, problems, onChange }: FieldsProps) {
  const { t } = useText();
  const problem = (field: DraftProblem['field']) => describeProblem(problems, field, t);
  return (
    <>
      <Field
        label={t('options.form.label')}
        hint={t('options.form.label.hint')}
        problem={problem('label')}
      >
        {(control) => (
          <input
            {...control}
            value={draft.label}
            maxLength={120}
            dir="auto"
            onInput={({ currentTarget }) => onChange({ label: currentTarget.value })}
          />
        )}
      </Field>
      <SenderFields draft={draft} problem={problem('sender')} onChange={onChange} />
      <Residence draft={draft} onChange={onChange} />
      <LanguagesField
        languages={draft.languages}
        problem={problem('languages')}
        onChange={(languages) => onChange({ languages })}
      />
      <AccountRows
        accounts={draft.accounts}
        languages={splitTags(draft.languages)}
        problem={problem('accounts')}
        onChange={(accounts) => onChange({ accounts })}
      />
    </>
  );
}

function Residence({ draft, onChange }: Omit<FieldsProps, 'problems'>) {
  const { t } = useText();
  return (
    <Field label={t('options.form.residence')} hint={t('options.form.residence.hint')}>
      {(control) => (
        <CountrySelect
          control={control}
          value={draft.residence}
          prompt={t('options.missions.none')}
          onChange={(residence) => onChange({ residence })}
        />
      )}
    </Field>
  );
}
