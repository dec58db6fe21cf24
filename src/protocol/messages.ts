/** Every runtime message: name, request, reply, and who may call. Nothing is sent from here. */
import type { Half } from '../bilingual/parity/index.ts';
import type { TranslatorProblem } from '../bilingual/translator/translator.ts';
import type { ToWord } from '../bilingual/translator/word-draft.ts';
import type { Place } from '../settings/schema.ts';

export type Caller = 'content' | 'frame' | 'page' | 'background';

/** What a content script needs to open a frame. */
interface Grant {
  /** Proves once, within 10 s and in the same tab, that our content script opened the frame. */
  token: string;
  /** Null until a person has opened, closed or moved the sidebar for the first time. */
  place: Place | null;
  marks: 'drawn' | 'off';
}

/** A post that waits for the mission's other account. */
export interface Twin {
  readonly id: string;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** Key of the network in the table of limits. */
  readonly site: string;
  /** With its `@`; null when the mission names none for this language. */
  readonly account: string | null;
  /** The post that it says again, and is compared with. */
  readonly source: Half;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** One sentence for the server that is set up. */
export interface ToTranslate extends Pick<ToWord, 'draft' | 'findings' | 'from' | 'to'> {
  /** Made up by whoever asks, so that it can stop this very request. */
  readonly id: string;
  /** As it is sent: values and terms are masked. */
  readonly text: string;
}

export type Translated =
  | { readonly kind: 'wording'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: TranslatorProblem };

export interface Messages {
  /** The watcher has met a composer: the companion is brought into the very frame that asks. */
  'companion.load': { request: null; reply: Grant };
  /** A content script asks for a token for a frame that it opens anew. */
  'token.issue': { request: null; reply: Grant };
  /** The frame proves that our content script opened it. Once, same tab, from our own page only. */
  'token.redeem': { request: { token: string }; reply: { ok: boolean } };
  /** The person pressed our button in a page that lets no frame in: the browser's own panel serves. */
  'panel.open': { request: null; reply: null };
  /** The popup asks that nothing be shown in a tab until it asks for that again. */
  'tab.pause': { request: { tab: number; paused: boolean }; reply: null };
  /** The background tells a tab's content script that the keyboard command was pressed. */
  'sidebar.toggle': { request: null; reply: null };
  /** The same for the commands that go to the remark after the caret, or before it. */
  'remark.next': { request: null; reply: null };
  'remark.previous': { request: null; reply: null };
  /** The background tells a tab's content script that the person asks for a check of the field with the focus. */
  'composer.take': { request: null; reply: null };
  /** The background tells a tab's content script that its site was switched off: remove everything, stop. */
  'site.off': { request: null; reply: null };
  /** A sentence for the server that is set up: the person pressed the button that names it. */
  'sentence.translate': { request: ToTranslate; reply: Translated };
  /** The person pressed Cancel: the request ends where it is. */
  'sentence.stop': { request: { id: string }; reply: null };
  /** The posts that wait; what is let wait, and forgotten, answers with those that then wait. */
  'twins.read': { request: null; reply: readonly Twin[] };
  'twins.add': { request: Omit<Twin, 'id' | 'until'>; reply: readonly Twin[] };
  'twins.forget': { request: { id: string }; reply: readonly Twin[] };
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
  'companion.load': ['content'],
  'token.issue': ['content'],
  'token.redeem': ['frame'],
  'panel.open': ['content'],
  'tab.pause': ['page'],
  'sidebar.toggle': ['background'],
  'remark.next': ['background'],
  'remark.previous': ['background'],
  'composer.take': ['background'],
  'site.off': ['background'],
  'sentence.translate': ['frame', 'page'],
  'sentence.stop': ['frame', 'page'],
  'twins.read': ['frame', 'page'],
  'twins.add': ['frame', 'page'],
  'twins.forget': ['frame', 'page'],
};
