/** A text field as tall as its text. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { unsaved } from './unsaved.ts';

interface GrowingTextareaProps {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly label: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
}

export function GrowingTextarea({ text, onText, label, ...attributes }: GrowingTextareaProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    const edges = element.offsetHeight - element.clientHeight;
    element.style.blockSize = `${element.scrollHeight + edges}px`;
  }, [text]);
  return (
    <textarea
      {...attributes}
      {...unsaved}
      ref={box}
      class="target draft"
      rows={1}
      value={text}
      aria-label={label}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
