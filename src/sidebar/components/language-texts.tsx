/** A message in one, two or three languages: which of them is chosen, then put into the draft or copied. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { directionOf } from '../../ui/text/index.ts';
import { nameOf } from '../language-name.ts';
import { useSession } from '../session-context.ts';

interface LanguageTextsProps {
  /** In the order in which they are posted. */
  readonly texts: readonly { readonly tag: string; readonly text: string }[];
  /** False while something is still to be filled in: it then cannot go into the draft. */
  readonly isReady?: boolean;
}

export function LanguageTexts({ texts, isReady = true }: LanguageTextsProps) {
  const session = useSession();
  const { t, language } = useText();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const chosen = texts.filter(({ tag }) => !without.has(tag));
  const whole = chosen.map(({ text }) => text).join('\n\n');
  const draft = session.state.draft.value;
  const toggle = (tag: string) => {
    const changed = new Set(without);
    if (!changed.delete(tag)) changed.add(tag);
    setWithout(changed);
  };
  if (texts.length === 0) return null;
  return (
    <>
      <ul class="language-texts">
        {texts.map(({ tag, text }) => (
          <li key={tag}>
            <label class="tick">
              <input type="checkbox" checked={!without.has(tag)} onChange={() => toggle(tag)} />{' '}
              {nameOf(tag, language)}
            </label>
            <p class="draft" lang={tag} dir={directionOf(tag)}>
              {text}
            </p>
          </li>
        ))}
      </ul>
      <div class="actions">
        {draft && (
          <Button
            kind="main"
            disabled={!isReady || whole === ''}
            onPress={() => void session.append(whole)}
          >
            {t('sidebar.insert')}
          </Button>
        )}
        <CopyButton text={whole}>{t('common.copy')}</CopyButton>
        {!isReady && <span class="soft small">{t('sidebar.phrases.unfilled')}</span>}
      </div>
    </>
  );
}
