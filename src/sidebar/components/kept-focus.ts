/** Keeps a keyboard user's place in a list whose items go away under the focus. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When the item that held the focus is gone, the one that took its place gets it, on its first button; when the list
 * is empty, the open tab. Nothing happens while the focus is elsewhere: new items never move it.
 * @param ids of the items, in order; a change of it is a change of the list
 */
export function useKeptFocus(list: RefObject<HTMLElement>, ids: string): void {
  const place = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be done after each change of the list
  useLayoutEffect(() => {
    const element = list.current;
    const last = place.current;
    if (last !== null && document.activeElement === document.body) focusItem(element, last);
    const remember = (event: FocusEvent) => {
      const item = (event.target as Element).closest('li[data-finding]');
      place.current = item ? [...(element?.children ?? [])].indexOf(item) : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [ids]);
}

function focusItem(list: HTMLElement | null, index: number): void {
  const item = list?.children[Math.min(index, list.children.length - 1)];
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  (item?.querySelector<HTMLElement>('button') ?? tab)?.focus();
}
