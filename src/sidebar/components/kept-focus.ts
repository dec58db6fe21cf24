/** Keeps a keyboard user's place where what has the focus goes away. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When the item that held the focus is gone, the one that took its place gets it, on its first button; when the list
 * is empty, the open tab. Nothing happens while the focus is in the page: new items never move it, and after a write
 * the place is found again when the focus comes back.
 * @param ids of the items, in order; a change of it is a change of the list
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, ids: string): void {
  const index = useRef<number | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) index.current = indexOf(list.current, target);
    };
    const restore = () => restoreFocus(list.current, index.current);
    document.addEventListener('focusin', remember);
    addEventListener('focus', restore);
    return () => {
      document.removeEventListener('focusin', remember);
      removeEventListener('focus', restore);
    };
  }, [list]);
  useEffect(() => {
    restoreFocus(list.current, index.current);
  }, [ids, list]);
}

/**
 * When the control that had the focus goes away as its place passes into another phase, another one gets it.
 * @param find the control that is there in the new phase
 */
export function useFocusThrough(phase: string, find: () => HTMLElement | null | undefined): void {
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    if (document.hasFocus() && document.activeElement === document.body) find()?.focus();
  });
}

function indexOf(list: HTMLElement | null, target: Element): number | null {
  const at = [...(list?.children ?? [])].findIndex((item) => item.contains(target));
  return at < 0 ? null : at;
}

function restoreFocus(list: HTMLElement | null, index: number | null): void {
  if (index === null || !document.hasFocus() || document.activeElement !== document.body) return;
  const item = list?.children[Math.min(index, list.children.length - 1)];
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  (item?.querySelector<HTMLElement>('button') ?? tab)?.focus();
}
