/** One post of a thread, or of several: its text, its length and a button that copies it. */
import type { Part } from '../../bilingual/layout.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { PartLength } from './part-length.tsx';

export function PostPart({ part, number }: { part: Part; number: number }) {
  const { t } = useText();
  return (
    <li class="card">
      <PartLength part={part} />
      <p class="draft" dir="auto" lang={part.langs[0]}>
        {part.text}
      </p>
      {part.over > 0 && (
        <p class="over" data-level="serious">
          {t('sidebar.over.part', { count: part.over })}
        </p>
      )}
      <div class="actions">
        <CopyButton text={part.text} label={t('sidebar.copyPart', { number })}>
          {t('common.copy')}
        </CopyButton>
      </div>
    </li>
  );
}
