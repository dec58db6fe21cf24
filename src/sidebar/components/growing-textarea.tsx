/** A text field as tall as its text. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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
  useLayoutEffect(() => grow(box.current), [text]);
  useRegrowth(box);
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

function grow(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.style.blockSize = 'auto';
  const edges = element.offsetHeight - element.clientHeight;
  element.style.blockSize = `${element.scrollHeight + edges}px`;
}

/** In a narrower sidebar, and in another face, the same words take more lines. */
function useRegrowth(box: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    let before = element.offsetWidth;
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === before) return;
      before = element.offsetWidth;
      grow(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
}
