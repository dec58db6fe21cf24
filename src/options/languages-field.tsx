/** The languages of a mission as tags, with what is understood of them; and what is wrong with a mission, in words. */
import { Field } from '../ui/field.tsx';
import { useText } from '../ui/language-context.ts';
import { languageName, type Text } from '../ui/text/index.ts';
import { type DraftProblem, splitTags } from './mission-draft.ts';

interface LanguagesFieldProps {
  /** As typed. */
  readonly languages: string;
  readonly problem: string | undefined;
  readonly onChange: (languages: string) => void;
}

export function LanguagesField({ languages, problem, onChange }: LanguagesFieldProps) {
  const { t, language } = useText();
  // A tag that has no name yet is still being typed.
  const names = splitTags(languages)
    .map((tag) => ({ tag, name: languageName(tag, language) }))
    .filter(({ tag, name }) => name !== tag)
    .map(({ name }) => name);
  return (
    <Field
      label={t('options.form.languages')}
      hint={
        <>
          {t('options.form.languages.hint')}
          {names.length > 0 && <strong class="understood">{names.join(' · ')}</strong>}
        </>
      }
      problem={problem}
    >
      {(control) => (
        <input
          {...control}
          value={languages}
          dir="ltr"
          spellcheck={false}
          autocapitalize="none"
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Undefined when nothing is wrong with this field. */
export function describeProblem(
  problems: readonly DraftProblem[],
  field: DraftProblem['field'],
  t: Text,
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return undefined;
  if (problem.field === 'languages' && problem.tag !== undefined) {
    return t('options.form.problem.tag', { tag: problem.tag });
  }
  return t(`options.form.problem.${field}`);
}
