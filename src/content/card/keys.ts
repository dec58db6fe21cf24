/** The keys of an open card. They are heard before the page, which learns nothing of them. */

export interface CardKeys {
  /** Null while no card is open. */
  readonly element: HTMLElement | null;
  /** The button in the card that has the focus; null when the focus is elsewhere. */
  focused(): Element | null;
  /** Whether Tab goes into the card: only when the person went to the mark on purpose. */
  readonly takesTab: boolean;
  /** Closes it; `back` when the focus in it goes back to the editor. */
  close(back: boolean): void;
}

/** Neither writes nor moves the caret; what moves it, moves the card with it. */
const harmless =
  /^(?:Alt|AltGraph|Control|Meta|Shift|Fn|CapsLock|Arrow.+|Home|End|PageUp|PageDown)$/u;

/** Listens until the signal aborts; does nothing to any key while no card is open. */
export function hearCardKeys(
  card: CardKeys,
  windows: readonly Window[],
  signal: AbortSignal,
): void {
  /** Whose release is still to come: the page has not seen it go down. */
  let held: string | null = null;
  const keep = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    held = event.code;
  };
  const down = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || !card.element) return;
    const focused = card.focused();
    if (event.key === 'Escape') {
      keep(event);
      card.close(focused !== null);
    } else if (focused) hearInside(event, focused);
    else if (event.key === 'Tab' && card.takesTab) {
      keep(event);
      buttonsOf(card.element)
        .at(event.shiftKey ? -1 : 0)
        ?.focus({ preventScroll: true });
    } else if (!harmless.test(event.key)) card.close(false);
  };
  /** Past either end of the card the focus goes back to the editor: nobody is caught here. */
  const hearInside = (event: KeyboardEvent, focused: Element) => {
    event.stopImmediatePropagation();
    if (event.key !== 'Tab') return;
    keep(event);
    const buttons = card.element ? buttonsOf(card.element) : [];
    const next = buttons.indexOf(focused as HTMLElement) + (event.shiftKey ? -1 : 1);
    const button = buttons[next];
    if (button) button.focus({ preventScroll: true });
    else card.close(true);
  };
  const other = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isHeld = event.type === 'keyup' && event.code === held;
    if (isHeld) held = null;
    if (isHeld || card.focused()) event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  for (const each of windows) {
    each.addEventListener('keydown', down, options);
    each.addEventListener('keyup', other, options);
    each.addEventListener('keypress', other, options);
  }
}

const buttonsOf = (element: HTMLElement): readonly HTMLElement[] => [
  ...element.querySelectorAll('button'),
];
