/** Every runtime message: name, request, reply, and who may call. Nothing is sent from here. */
import type { Place } from '../settings/schema.ts';

export type Caller = 'content' | 'frame' | 'page' | 'background';

export interface Messages {
  /**
   * A content script asks for a one-time token for the frame it is about to open. Valid 10 s, same tab.
   * `place` is null until a person has opened, closed or moved the sidebar for the first time.
   */
  'token.issue': {
    request: null;
    reply: { token: string; place: Place | null; marks: 'drawn' | 'off' };
  };
  /** The frame proves that our content script opened it. Once, same tab, from our own page only. */
  'token.redeem': { request: { token: string }; reply: { ok: boolean } };
  /** The background tells a tab's content script that the keyboard command was pressed. */
  'sidebar.toggle': { request: null; reply: null };
  /** The same for the commands that go to the remark after the caret, or before it. */
  'remark.next': { request: null; reply: null };
  'remark.previous': { request: null; reply: null };
  /** The background tells a tab's content script that its site was switched off: remove everything, stop. */
  'site.off': { request: null; reply: null };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Reply<N extends MessageName> = Messages[N]['reply'];

/** The messages that carry something; the rest have the body `null`. */
export type MessageWithBody = {
  [N in MessageName]: Request<N> extends null ? never : N;
}[MessageName];

/** Who may send which; the receiver refuses the rest. `frame` is the sidebar inside a page, `page` any other page of ours. */
export const callers: { readonly [N in MessageName]: readonly Caller[] } = {
  'token.issue': ['content'],
  'token.redeem': ['frame'],
  'sidebar.toggle': ['background'],
  'remark.next': ['background'],
  'remark.previous': ['background'],
  'site.off': ['background'],
};
