/** One post of a thread, or of several: its text, its length, and buttons that put it in the box or copy it. */
import type { Part } from '../../bilingual/layout.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { PartLength } from './part-length.tsx';

interface PostPartProps {
  readonly part: Part;
  /** From 1. */
  readonly number: number;
  /** Puts it in the box; null where that is not its turn. */
  readonly onPlace: (() => void) | null;
  /** Lets it wait for another account; null where it is for this one. */
  readonly onWait?: { readonly account: string | null; readonly press: () => void } | null;
}

export function PostPart({ part, number, onPlace, onWait }: PostPartProps) {
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
        {onPlace && (
          <Button kind={part.over === 0 ? 'main' : 'plain'} onPress={onPlace}>
            {t('sidebar.thread.put')}
          </Button>
        )}
        {onWait && (
          <Button onPress={onWait.press}>
            {onWait.account
              ? t('sidebar.twin.keep', { account: onWait.account })
              : t('sidebar.twin.keep.any')}
          </Button>
        )}
        <CopyButton text={part.text} label={t('sidebar.copyPart', { number })}>
          {t('common.copy')}
        </CopyButton>
      </div>
    </li>
  );
}
