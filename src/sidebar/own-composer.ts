/** The sidebar's own draft box as a composer: the draft lives in memory, in this page alone. */
import type { WriteOutcome } from '../protocol/link.ts';
import type { Change, Composer } from './composer.ts';

export class OwnComposer implements Composer {
  /** The textarea, once it is on the page. */
  box: HTMLTextAreaElement | null = null;

  write({ start, end, expected, text }: Change): Promise<WriteOutcome> {
    return Promise.resolve(this.box ? writeIn(this.box, start, end, expected, text) : 'failed');
  }

  /** A textarea can show no marks. */
  showMarks(): void {}

  reveal(): void {}

  leave(): void {
    this.box?.focus();
  }
}

function writeIn(
  box: HTMLTextAreaElement,
  start: number,
  end: number,
  expected: string,
  text: string,
): WriteOutcome {
  const before = box.value;
  if (before.slice(start, end) !== expected) return 'stale';
  const focused = document.activeElement;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  // Deprecated, but the only way of writing that leaves the box's undo whole (measured in both browsers).
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (focused instanceof HTMLElement && focused !== box) focused.focus({ preventScroll: true });
  return box.value === before.slice(0, start) + text + before.slice(end) ? 'done' : 'failed';
}
