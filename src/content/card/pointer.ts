/** Notices where the pointer comes to rest: over a mark, on its card, or away from both. */
import type { Composer } from '../composer.ts';
import { pointOf, windowsAround } from '../layout/frames.ts';

/** Milliseconds over a mark that are more than passing by, and away from it before its card goes. */
const intent = 300;
const grace = 350;

export interface PointerEyes {
  /** The finding whose mark is drawn at a point of the viewport. */
  at(x: number, y: number): string | null;
  /** The finding whose card is open because of the pointer. */
  open(): string | null;
  /** Whether a point is on the card. */
  isOnCard(x: number, y: number): boolean;
}

export interface PointerEvents {
  rested(finding: string): void;
  left(): void;
}

/**
 * Listens on the windows around the editor: layers of other tools may lie over the text, and the editor then hears nothing.
 * @param host ours: a pointer in it means no mark under it
 */
export function followPointer(
  { editor, signal }: Pick<Composer, 'editor' | 'signal'>,
  host: Element,
  eyes: PointerEyes,
  events: PointerEvents,
): void {
  const { pass, stay, leave } = beginWaiting(events);
  const move = (event: PointerEvent) => {
    // A finger does not hover, and a pressed button selects.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { x, y } = pointOf(event);
    const isOurs = event.target === host;
    const isOnCard = isOurs && eyes.isOnCard(x, y);
    const found = isOurs || event.buttons !== 0 ? null : eyes.at(x, y);
    pass(found);
    const open = eyes.open();
    if (open === null || isOnCard || found === open) stay();
    else leave();
  };
  const out = (event: PointerEvent) => {
    if (event.relatedTarget !== null) return;
    pass(null);
    if (eyes.open() !== null) leave();
  };
  const options = { capture: true, passive: true, signal };
  for (const each of windowsAround(editor)) {
    each.addEventListener('pointermove', move, options);
    each.addEventListener('pointerout', out, options);
  }
  const forget = () => {
    pass(null);
    stay();
  };
  signal.addEventListener('abort', forget, { once: true });
}

interface Waiting {
  /** Over another mark, or over none. */
  pass(found: string | null): void;
  /** On the card that is open, or on its mark. */
  stay(): void;
  /** Away from both. */
  leave(): void;
}

/** Tells of what has lasted long enough to be meant. */
function beginWaiting(events: PointerEvents): Waiting {
  let over: string | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  return {
    pass(found) {
      if (found === over) return;
      over = found;
      clearTimeout(resting);
      if (found) resting = setTimeout(() => events.rested(found), intent);
    },
    stay() {
      clearTimeout(leaving);
      leaving = undefined;
    },
    leave() {
      leaving ??= setTimeout(() => {
        leaving = undefined;
        events.left();
      }, grace);
    },
  };
}
