/** What the frame is told of a draft: its text, and all that the page around it says. */
import { findEditor } from '../editors/index.ts';
import type { LinkedDraft } from '../protocol/link.ts';
import { siteOf, surroundingsOf } from '../sites/index.ts';
import { here } from './here.ts';

/**
 * Null when the editor has left the page, or stands in a place that is not read.
 * @param text of the editor, as it was read for this version
 */
export function describe(editor: HTMLElement, text: string, version: number): LinkedDraft | null {
  const site = siteOf(editor, here());
  const known = editor.isConnected ? surroundingsOf(site, editor, here().path) : null;
  if (!known) return null;
  const { kind: composer, account, media, room, askedIn } = known;
  const limits = known.limits === site.limits ? undefined : known.limits;
  const lang = editor.lang || undefined;
  const thread = known.thread && readThread(known.thread, editor, text);
  return {
    version,
    text,
    site: site.limits,
    composer,
    limits,
    account,
    lang,
    askedIn,
    media,
    room,
    thread,
  };
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
