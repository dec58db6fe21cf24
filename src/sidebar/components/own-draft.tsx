/** The sidebar's own draft box: kept in this page's memory and nowhere else. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/language-context.ts';
import type { OwnComposer } from '../own-composer.ts';
import { isPractice } from '../practice.ts';
import { useSession } from '../session-context.ts';
import { Counterpart } from './counterpart.tsx';
import { PracticeSamples } from './practice-samples.tsx';
import { unsaved } from './unsaved.ts';

export function OwnDraft({ composer }: { composer: OwnComposer }) {
  const session = useSession();
  const { t } = useText();
  const version = useRef(0);

  const submit = () => {
    version.current += 1;
    const text = composer.box?.value ?? '';
    session.takeDraft({ version: version.current, text, site: 'other', composer: 'post' });
  };
  // An empty box is a draft too: it says where it would go.
  useEffect(submit, []);
  const put = (text: string) => {
    if (composer.box) composer.box.value = text;
    submit();
  };

  return (
    <section class="own-draft" aria-label={t('sidebar.draft.label')}>
      {isPractice() && <PracticeSamples onChoose={put} />}
      <Field label={t('sidebar.draft.label')}>
        {(control) => (
          <textarea
            {...control}
            aria-describedby="draft-kept"
            class="input draft own-box"
            {...unsaved}
            dir="auto"
            placeholder={t('sidebar.draft.placeholder')}
            ref={(box) => {
              composer.box = box;
            }}
            onInput={submit}
          />
        )}
      </Field>
      <p class="below-box">
        <span id="draft-kept">{t('sidebar.draft.kept')}</span>
        <Button kind="quiet" onPress={() => put('')}>
          {t('sidebar.draft.clear')}
        </Button>
      </p>
      <Counterpart />
    </section>
  );
}
