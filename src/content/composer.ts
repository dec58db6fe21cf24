/** The composer in use: its present reading with a version, what makes it read again, and how it is written to. */
import {
  type Found,
  findEditor,
  giveBack,
  isField,
  type Reading,
  type Span,
  watchComposition,
  write,
} from '../editors/index.ts';
import type { LinkedDraft, WriteOutcome } from '../protocol/link.ts';
import { siteOf, surroundingsOf } from '../sites/index.ts';

export interface Composer extends Found {
  /** The reading that `version` names. */
  reading(): Reading;
  version(): number;
  /** Null when the composer has turned into a place that is not read. */
  draft(): LinkedDraft | null;
  replace(version: number, span: Span, expected: string, text: string): Promise<WriteOutcome>;
  /** What is selected now, in offsets of the present text. */
  selected(): Span | null;
  /** Gives the focus back to the editor, with what was selected in it when it went. */
  focus(): Promise<void>;
  /** Aborts when the composer is given up. */
  readonly signal: AbortSignal;
  stop(): void;
}

export interface ComposerEvents {
  /** The text is another. */
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
  let awaited = 0;

  const reread = () => {
    awaited = 0;
    // Nothing is judged while an input method composes: it would flicker.
    if (signal.aborted || composition.isComposing()) return;
    const next = family.read(editor);
    const isOther = next.text !== reading.text;
    reading = next;
    if (isOther) version = ++versions;
    if (isOther) events.changed();
    events.moved();
  };
  const soon = () => {
    awaited ||= requestAnimationFrame(reread);
  };
  const selected = () => family.selected(editor, family.read(editor));
  const inTurn = queueWrites();
  let left = selected();
  const leave = () => {
    left = selected();
  };
  editor.addEventListener('focusout', leave, { passive: true, signal });
  watch(found, soon, events.moved, signal);
  signal.addEventListener('abort', () => cancelAnimationFrame(awaited), { once: true });

  return {
    ...found,
    reading: () => reading,
    version: () => version,
    draft: () => describe(found, reading.text, version),
    selected,
    focus: async () => {
      await giveBack(editor, family, left);
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
  // Tells of a new size, and of leaving the page.
  const size = new ResizeObserver(moved);
  size.observe(editor);
  signal.addEventListener('abort', () => {
    content.disconnect();
    size.disconnect();
  });
}

function describe({ editor }: Found, text: string, version: number): LinkedDraft | null {
  const site = siteOf(editor, location);
  const known = editor.isConnected ? surroundingsOf(site, editor, location.pathname) : null;
  if (!known) return null;
  const { kind: composer, account, media, room } = known;
  const limits = known.limits === site.limits ? undefined : known.limits;
  const lang = editor.lang || undefined;
  const thread = known.thread && readThread(known.thread, editor, text);
  return { version, text, site: site.limits, composer, limits, account, lang, media, room, thread };
}

/** The parts of a thread, the one in use as it was read for this version. */
function readThread(parts: readonly Element[], editor: Element, text: string) {
  const texts = parts.map((part) => {
    if (part === editor) return text;
    const other = findEditor(part);
    return other?.family.read(other.editor).text ?? '';
  });
  return { at: parts.indexOf(editor), texts };
}
