/**
 * What the content script and the sidebar frame say to each other over their MessagePort.
 * Offsets are UTF-16 code units of the draft whose `version` the message names, half-open.
 */
import type { Media } from '../core/draft.ts';
import type { Level } from '../core/rule.ts';
import type { Place } from '../settings/schema.ts';

/** The first message of the content script to the frame, posted with one port at the frame's exact origin. */
export interface Introduction {
  readonly token: string;
}

export interface LinkedDraft {
  /** Rises with each reading that changed the text; the answer to a stale version is dropped. */
  readonly version: number;
  readonly text: string;
  /** Key of the network in the table of limits. */
  readonly site: string;
  /** Key in that table where the box has a limit of its own. */
  readonly limits?: string | undefined;
  readonly composer: 'post' | 'reply' | 'comment' | 'part' | 'caption' | 'alt' | 'text';
  /** Handle shown as active by the page, when it shows one. */
  readonly account?: string | undefined;
  /** Language the composer declares, when it does. */
  readonly lang?: string | undefined;
  /** Language of the post that a reply answers, when the page declares it. */
  readonly askedIn?: string | undefined;
  /** How many characters are left, as the page itself counts them. */
  readonly room?: number | undefined;
  /** What is attached; undefined when nothing is known of it. */
  readonly media?: readonly Media[] | undefined;
  /** The thread that the box is a part of: the texts of all parts, in order. `text` is that of part `at`. */
  readonly thread?: { readonly at: number; readonly texts: readonly string[] } | undefined;
}

/**
 * `stale`: the text changed before the write. `failed`: written or not, it could not be verified; offer a copy.
 * `covered`: nothing was written, for the person may not have seen what they pressed.
 */
export type WriteOutcome = 'done' | 'stale' | 'failed' | 'covered';

export type ToFrame =
  | { readonly kind: 'draft'; readonly draft: LinkedDraft | null }
  | { readonly kind: 'written'; readonly request: number; readonly outcome: WriteOutcome }
  | { readonly kind: 'place'; readonly place: Place }
  /** The person clicked a mark, went to one, or the caret entered it. */
  | { readonly kind: 'selected'; readonly finding: string }
  /** Say what the card at this mark shows; unanswered when the finding is gone. */
  | { readonly kind: 'card'; readonly finding: string }
  /** Pressed on the card: apply this one of the fixes. */
  | { readonly kind: 'fix'; readonly finding: string; readonly fix: string }
  /** Pressed on the card: show this finding no more, in this draft. */
  | { readonly kind: 'keep'; readonly finding: string }
  /** Pressed on the card: unfold why; `enter` when a keyboard pressed it, and the focus goes there. */
  | { readonly kind: 'explain'; readonly finding: string; readonly enter: boolean }
  /** The extension was updated under the open page: this sidebar takes the place of another. Sent once. */
  | { readonly kind: 'renewed' }
  /** The keyboard command: take the focus. */
  | { readonly kind: 'focus' };

export interface Mark {
  readonly finding: string;
  readonly start: number;
  readonly end: number;
  readonly level: Level;
}

/** A text and the language that it is in; null when that is not known. */
export interface Said {
  readonly text: string;
  readonly lang: string | null;
}

/** What the card at a mark shows, put into words by the frame, which knows the language of the interface. */
export interface Card {
  readonly finding: string;
  readonly level: Level;
  /** The language of the interface, and of all that names no other. */
  readonly lang: string;
  readonly title: string;
  readonly message: Said;
  readonly fixes: readonly CardFix[];
  /** Prose and wordings to copy by turns, the first of them prose. */
  readonly advice: { readonly lang: string; readonly pieces: readonly string[] } | null;
  readonly copies: readonly { readonly label: string; readonly text: string }[];
  readonly words: CardWords;
}

export interface CardFix {
  /** What is written. */
  readonly fix: string;
  /** The same as it is shown. */
  readonly shown: Said;
  /** The button's name: what becomes what. */
  readonly label: string;
}

export interface CardWords {
  readonly replace: string;
  readonly why: string;
  readonly leave: string;
  /** The button's name, with the words that stay. */
  readonly leaveLabel: string;
  readonly copied: string;
  readonly notCopied: string;
  /** All of it for a screen reader, and which keys act. */
  readonly aloud: string;
  readonly keys: string;
}

export type ToContent =
  /** The first: the browser has let the frame into the page, and the background has vouched for it. */
  | { readonly kind: 'here' }
  /** Sent after each check, also when empty. The button shows the number and the worst level. */
  | { readonly kind: 'marks'; readonly version: number; readonly marks: readonly Mark[] }
  /** Replace `[start, end)`, which must still read `expected`, by `text`. */
  | {
      readonly kind: 'write';
      readonly request: number;
      readonly version: number;
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly text: string;
    }
  | { readonly kind: 'place'; readonly place: Place }
  /** The answer to `card`. */
  | { readonly kind: 'card'; readonly card: Card }
  /** Scroll this finding into view and show it; focus stays where it is. */
  | { readonly kind: 'reveal'; readonly finding: string }
  /** Escape: give the focus back to the exact caret. */
  | { readonly kind: 'leave' };
