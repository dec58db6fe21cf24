/** A button that copies a text, and says so for a moment. */
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

/** Milliseconds that the confirmation stays. */
const moment = 2000;

export function CopyButton({ text, children, label, kind = 'quiet' }: CopyButtonProps) {
  const { t } = useText();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), moment);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => setCopied(await copyText(text));
  return (
    <Button
      kind={kind}
      {...(isCopied && { icon: 'nothing' as const })}
      label={isCopied ? undefined : label}
      onPress={() => void copy()}
    >
      {isCopied ? t('common.copied') : children}
    </Button>
  );
}
