/** All that the page around an editor says of its draft. */
import type { Media } from '../core/draft.ts';
import { closestAcross } from './around.ts';
import { accountOf, hintFor } from './composer.ts';
import { mediaOf } from './media.ts';
import type { ComposerKind, Site } from './site.ts';

export interface Surroundings {
  readonly kind: ComposerKind;
  /** Key in the table of limits. */
  readonly limits: string;
  /** The handle that the page shows as active, without `@`. */
  readonly account?: string | undefined;
  /** Undefined when nothing is known of it. */
  readonly media?: readonly Media[] | undefined;
  /** How many characters are left, as the page itself counts them. */
  readonly room?: number | undefined;
  /** The editors of all parts of a thread of several, this one among them, in order. */
  readonly thread?: readonly Element[] | undefined;
  /** BCP 47 tag of the post that a reply answers, as the page declares it. */
  readonly askedIn?: string | undefined;
}

/** Null when the editor is private, or no composer. The path is that of the page's address. */
export function surroundingsOf(site: Site, editor: Element, path: string): Surroundings | null {
  const hint = hintFor(site, editor, path);
  if (!hint) return null;
  const thread = threadOf(site, editor);
  const isLater = hint.kind === 'post' && thread !== undefined && thread[0] !== editor;
  return {
    kind: isLater ? 'part' : hint.kind,
    limits: hint.limits ?? site.limits,
    account: accountOf(site, editor),
    media: mediaOf(site, editor),
    room: roomOf(site, editor),
    thread,
    askedIn: hint.kind === 'reply' ? askedIn(site, editor) : undefined,
  };
}

function askedIn({ answered }: Site, editor: Element): string | undefined {
  const around = answered && closestAcross(editor, answered.within);
  const isBefore = (text: Element) =>
    (text.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const texts = around ? [...around.querySelectorAll(answered.each)] : [];
  return texts.findLast(isBefore)?.getAttribute('lang') || undefined;
}

function roomOf({ room }: Site, editor: Element): number | undefined {
  const counter = room && closestAcross(editor, room.within)?.querySelector(room.counter);
  const shown = /^-?\d+$/u.exec(counter?.textContent?.trim() ?? '')?.[0];
  return shown === undefined ? undefined : Number(shown);
}

function threadOf({ thread }: Site, editor: Element): readonly Element[] | undefined {
  const whole = thread && closestAcross(editor, thread.within);
  const parts = whole ? [...whole.querySelectorAll(thread.each)] : [];
  return parts.length > 1 && parts.includes(editor) ? parts : undefined;
}
