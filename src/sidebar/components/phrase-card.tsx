/** One phrase: its slots as a small form, and what it then says in each language. */
import { useState } from 'preact/hooks';
import { type Phrase, type SlotKind, slotsIn } from '../../packs/pack/phrase.ts';
import { type Filling, fillPhrase } from '../../packs/phrases/fill.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { localized, localizedLanguage } from '../../ui/text/index.ts';
import { languagesInUse } from '../languages-in-use.ts';
import { useSession } from '../session-context.ts';
import { LanguageTexts } from './language-texts.tsx';
import { unsaved } from './unsaved.ts';

/** Kinds that the browser has a field for. */
const types: { readonly [kind in SlotKind]?: 'date' | 'time' | 'url' | 'tel' } = {
  date: 'date',
  time: 'time',
  link: 'url',
  phone: 'tel',
};

export function PhraseCard({ phrase }: { phrase: Phrase }) {
  const { state } = useSession();
  const { t, language } = useText();
  const [filling, setFilling] = useState<Filling>({});
  const { title, origin, approved } = phrase;
  const texts = languagesInUse(state).flatMap((tag) => {
    const text = fillPhrase(phrase, tag, filling);
    return text === undefined ? [] : [{ tag, text }];
  });
  const isFilled = texts.every(({ text }) => slotsIn(text).length === 0);
  return (
    <details class="card entry phrase">
      <summary>
        <span class="phrase-title">
          <span lang={localizedLanguage(title, language)}>{localized(title, language)}</span>
          <span class="soft small">
            {approved ? t('sidebar.origin.approved', approved) : t(`sidebar.origin.${origin}`)}
          </span>
        </span>
        <Icon name="unfold" />
      </summary>
      <Slots phrase={phrase} filling={filling} onFill={setFilling} />
      <LanguageTexts texts={texts} isReady={isFilled} />
    </details>
  );
}

interface SlotsProps {
  readonly phrase: Phrase;
  readonly filling: Filling;
  readonly onFill: (filling: Filling) => void;
}

function Slots({ phrase: { slots = {} }, filling, onFill }: SlotsProps) {
  const { language } = useText();
  return (
    <div class="slots">
      {Object.entries(slots).map(([name, { kind, label }]) => (
        <Field key={name} label={localized(label, language)}>
          {(control) => (
            <input
              {...control}
              {...unsaved}
              type={(types[kind] ?? 'text') as 'text'}
              dir="auto"
              value={filling[name] ?? ''}
              onInput={({ currentTarget }) => onFill({ ...filling, [name]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
