/** The composer in use: its present reading with a version, what makes it read again, and how it is written to. */
import {
  type Found,
  giveBack,
  isField,
  type Reading,
  type Span,
  watchComposition,
  write,
} from '../editors/index.ts';
import type { LinkedDraft, WriteOutcome } from '../protocol/link.ts';
import { describe } from './describe.ts';
import { windowsAround } from './layout/frames.ts';
import { watchPlace } from './layout/watch-place.ts';

export interface Composer extends Found {
  /** The reading that `version` names. */
  reading(): Reading;
  version(): number;
  /** As it was last told. Null when the composer has turned into a place that is not read. */
  draft(): LinkedDraft | null;
  replace(version: number, span: Span, expected: string, text: string): Promise<WriteOutcome>;
  /** Reads again soon: around the editor something may have changed, such as what is attached. */
  refresh(): void;
  /** What is selected now, in offsets of the present text. */
  selected(): Span | null;
  /** Gives the focus back to the editor, with what was selected in it when it went. */
  focus(): Promise<void>;
  /** Aborts when the composer is given up. */
  readonly signal: AbortSignal;
  stop(): void;
}

export interface ComposerEvents {
  /** The text is another, or what the page says of it. */
  changed(): void;
  /** The composer may have moved or changed its size; or has left the page. */
  moved(): void;
}

/** Versions rise across composers too, so that an answer meant for another composer is never taken for this one's. */
let versions = 0;

/** Where a field's value can change without an event: its form, whose counter or button then changes too. */
function watchedPart({ editor }: Found): Element {
  if (!isField(editor)) return editor;
  return editor.closest('form, [role="dialog"], dialog') ?? editor.parentElement ?? editor;
}

/** Follows an editor until `stop` or the signal. */
export function followComposer(found: Found, events: ComposerEvents, life: AbortSignal): Composer {
  const { editor, family } = found;
  const own = new AbortController();
  const signal = AbortSignal.any([own.signal, life]);
  const composition = watchComposition(editor, signal);
  let reading = family.read(editor);
  let version = ++versions;
  let told = describe(editor, reading.text, version);
  let awaited = 0;

  const reread = () => {
    awaited = 0;
    // Nothing is judged while an input method composes: it would flicker.
    if (signal.aborted || composition.isComposing()) return;
    const next = family.read(editor);
    if (next.text !== reading.text) version = ++versions;
    reading = next;
    const before = told;
    told = describe(editor, reading.text, version);
    if (isOther(before, told)) events.changed();
    events.moved();
  };
  const soon = () => {
    awaited ||= requestAnimationFrame(reread);
  };
  const selected = () => family.selected(editor, family.read(editor));
  const inTurn = queueWrites();
  const left = keepSelection(editor, selected, signal);
  watch(found, soon, events.moved, signal);
  signal.addEventListener('abort', () => cancelAnimationFrame(awaited), { once: true });

  return {
    ...found,
    reading: () => reading,
    version: () => version,
    draft: () => told,
    refresh: soon,
    selected,
    focus: async () => {
      await giveBack(editor, family, left());
    },
    replace: async (wanted, span, expected, text) => {
      const draft = reading.text;
      if (wanted !== version || draft.slice(span.start, span.end) !== expected) return 'stale';
      return inTurn(() => write(editor, family, composition, { draft, span, text }));
    },
    signal,
    stop: () => own.abort(),
  };
}

/** Another text has another version: the whole is compared only when it is the same. */
function isOther(before: LinkedDraft | null, now: LinkedDraft | null): boolean {
  return before?.version !== now?.version || JSON.stringify(before) !== JSON.stringify(now);
}

/** What was selected when the focus last left the editor. */
function keepSelection(
  editor: Element,
  selected: () => Span | null,
  signal: AbortSignal,
): () => Span | null {
  let left = selected();
  const leave = () => {
    left = selected();
  };
  editor.addEventListener('focusout', leave, { passive: true, signal });
  return () => left;
}

type Write = () => Promise<WriteOutcome>;

/** One write after the other: to one that is being verified, the text of another would look like damage to undo. */
function queueWrites(): (write: Write) => Promise<WriteOutcome> {
  let last: Promise<WriteOutcome> = Promise.resolve('done');
  return (write) => {
    last = last.then(write);
    return last;
  };
}

function watch(found: Found, soon: () => void, moved: () => void, signal: AbortSignal): void {
  const { editor } = found;
  for (const type of ['input', 'compositionend']) {
    editor.addEventListener(type, soon, { passive: true, signal });
  }
  const content = new MutationObserver(soon);
  content.observe(watchedPart(found), { childList: true, characterData: true, subtree: true });
  const [own = window, ...outer] = windowsAround(editor);
  // Tells of a new size, and of leaving the page.
  const size = new own.ResizeObserver(moved);
  size.observe(editor);
  // A frame that goes takes the editor with it, and tells nobody; it is gone a task later.
  const gone = () => setTimeout(moved);
  if (outer.length > 0) own.addEventListener('pagehide', gone, { passive: true, signal });
  watchPlace(editor, moved, signal);
  signal.addEventListener('abort', () => {
    content.disconnect();
    size.disconnect();
  });
}
