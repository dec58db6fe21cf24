/** Asking somebody about a remark: a ready text to copy, with the words of the draft only when that is ticked. */
import { useState } from 'preact/hooks';
import type { PackInForce } from '../../browser/database.ts';
import type { Finding } from '../../core/finding.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { type Audience, askText } from '../ask-text.ts';
import { useSession } from '../session-context.ts';

const audiences: readonly Audience[] = ['colleague', 'owner'];

export function AskPanel({ finding, words }: { finding: Finding; words: string }) {
  const { state } = useSession();
  const { t, language } = useText();
  const [audience, setAudience] = useState<Audience>('colleague');
  const [hasWords, setHasWords] = useState(false);
  const pack = state.active.value?.packs.find(({ id }) => id === finding.pack);
  const question = { finding, audience, pack, words: hasWords ? words : null };
  const text = askText(question, language);
  return (
    <section class="ask" aria-label={t('sidebar.ask.label')}>
      <div class="choices">
        {audiences.map((each) => (
          <Button key={each} pressed={each === audience} onPress={() => setAudience(each)}>
            {t(`sidebar.ask.${each}`)}
          </Button>
        ))}
      </div>
      {audience === 'owner' && pack && <Owner pack={pack} />}
      <p class="ask-text" dir="auto">
        {text}
      </p>
      {words !== '' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={hasWords}
            onChange={({ currentTarget }) => setHasWords(currentTarget.checked)}
          />{' '}
          {t('sidebar.ask.include')}
        </label>
      )}
      <div class="actions">
        <CopyButton text={text} kind="plain">
          {t('sidebar.ask.copy')}
        </CopyButton>
        <span class="soft small">{t('common.sendsNothing')}</span>
      </div>
    </section>
  );
}

/** Whom to write to, as the pack says. */
function Owner({ pack: { publisher } }: { pack: PackInForce }) {
  const { t } = useText();
  return (
    <p class="small">
      <span class="soft">{t('sidebar.ask.to')}</span>{' '}
      <bdi>{[publisher.name, publisher.contact].filter(Boolean).join(', ')}</bdi>
    </p>
  );
}
