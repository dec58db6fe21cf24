/**
 * A content script that lets a test call the editors from where they run in the product: the world of a
 * content script, which in Firefox differs from the page's in what may cross. Bundled by `extension.ts`.
 */
import { type Found, findEditor, watchComposition, write } from '../../../src/editors/index.ts';

interface Call {
  readonly call: number;
  readonly name: 'read' | 'selected' | 'write';
  /** The text to replace, its occurrence counted from 0; null for the whole draft. */
  readonly find?: string | null;
  readonly text?: string;
  /** The draft as it was when it was checked; as it is now, unless given. */
  readonly known?: string;
}

type Attended = Found & { readonly composition: ReturnType<typeof watchComposition> };

let attended: Attended | null = null;
function attend(event: Event): void {
  // Within a shadow root, the target is its host.
  const target = event.composedPath()[0] as Node | Window;
  const found = 'tagName' in target && findEditor(target as Element);
  if (!found || found.editor === attended?.editor) return;
  const { signal } = new AbortController();
  attended = { ...found, composition: watchComposition(found.editor, signal) };
}

window.addEventListener('focusin', attend, true);
// Into the frames of the page's own, as the content script does.
document.addEventListener(
  'load',
  ({ target }) => {
    if (!(target instanceof HTMLIFrameElement)) return;
    target.contentDocument?.defaultView?.addEventListener('focusin', attend, true);
  },
  true,
);

async function answer({ name, find = null, text = '', known }: Call): Promise<unknown> {
  if (!attended) return 'no editor has had the focus';
  const { editor, family, composition } = attended;
  const reading = family.read(editor);
  if (name === 'read') return reading.text;
  if (name === 'selected') return family.selected(editor, reading);
  const draft = known ?? reading.text;
  const start = find === null ? 0 : draft.indexOf(find);
  const span = { start, end: find === null ? draft.length : start + find.length };
  return write(editor, family, composition, { draft, span, text });
}

window.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || !('call' in data)) return;
  const call = data as Call;
  window.postMessage({ answered: call.call, value: await answer(call) }, '*');
});
