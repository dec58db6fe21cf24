/** A button that copies a text, and says for a moment whether that went well. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { useText } from './language-context.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly children: ComponentChildren;
  readonly label?: string;
  readonly kind?: 'main' | 'plain' | 'quiet';
}

/** Milliseconds that the answer stays. */
const moment = 2000;

export function CopyButton({ text, children, label, kind = 'quiet' }: CopyButtonProps) {
  const { t } = useText();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), moment);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'notCopied');
  return (
    <Button
      kind={kind}
      {...(outcome === 'copied' && { icon: 'nothing' as const })}
      label={outcome ? undefined : label}
      onPress={() => void copy()}
    >
      {outcome ? t(`common.${outcome}`) : children}
    </Button>
  );
}
