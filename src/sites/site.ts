/** What is known of a social network, as data: where it lives, what its compose boxes are, what is never read there. */
import type { Media } from '../core/draft.ts';
import type { LinkedDraft } from '../protocol/link.ts';

export type ComposerKind = LinkedDraft['composer'];

/** A selector that an editor or one of its ancestors matches; networks rename things, so a hint may miss. */
export interface ComposerHint {
  readonly selector: string;
  readonly kind: ComposerKind;
  /** The hint holds only where the address's path contains this. */
  readonly path?: string | undefined;
  /** Key in the table of limits, where the box has a limit of its own. */
  readonly limits?: string | undefined;
}

export interface AltHint {
  /** Within the attachment; default: the attachment itself. */
  readonly selector?: string | undefined;
  /** Default: its text. */
  readonly attribute?: string | undefined;
  /** An element in `within` that repeats the text, where a picture without one has a name too. */
  readonly repeated?: string | undefined;
}

/**
 * What is attached to the draft. An attachment counts only when the page says what its alternative text is, or that
 * it has none: of the others nothing is known.
 */
export interface MediaHint {
  /** The closest ancestor of the editor beyond which nothing belongs to this draft. */
  readonly within: string;
  /** Each attachment. */
  readonly each: string;
  readonly kind: Media['kind'];
  /** Where its alternative text stands. */
  readonly alt?: AltHint | undefined;
  /** Found in the attachment when it has no alternative text. */
  readonly missing?: string | undefined;
}

/** A thread that is written in one go. */
export interface ThreadHint {
  /** The closest ancestor of the editor that holds all parts. */
  readonly within: string;
  /** The editor of each part. */
  readonly each: string;
}

/** Where a reply stands below the post that it answers. */
export interface AnsweredHint {
  /** The closest ancestor of the editor that holds both. */
  readonly within: string;
  /** The texts of posts, each with its `lang`; the last one before the editor is answered. */
  readonly each: string;
}

/** Where the page shows which account is active: the first group of `pattern` in the attribute, or in the text. */
export interface AccountHint {
  readonly selector: string;
  readonly attribute?: string | undefined;
  readonly pattern: RegExp;
}

export interface Site {
  /** Key in the settings. */
  readonly id: string;
  /** As the network writes its own name. */
  readonly name: string;
  /** Match patterns, each of one exact host: asked for in the manifest, and where content scripts are registered. */
  readonly matches: readonly string[];
  /** Key in the table of limits. */
  readonly limits: string;
  /** The first that matches tells the kind; an editor that matches none is left alone. */
  readonly composers: readonly ComposerHint[];
  /** A box that only this network's software has: it is recognised by it on a host that the person has granted. */
  readonly hallmark?: string | undefined;
  /** Private messages: an editor in one of these places is never read. */
  readonly never?:
    | {
        readonly selectors?: readonly string[];
        /** Beginnings of the path. */
        readonly paths?: readonly string[];
        /** Names between two strokes, anywhere in the path or behind the `#`. */
        readonly segments?: readonly string[];
      }
    | undefined;
  /** The button that publishes; never pressed, only kept uncovered. */
  readonly post?: string | undefined;
  readonly accounts?: readonly AccountHint[] | undefined;
  readonly media?: readonly MediaHint[] | undefined;
  /**
   * For a limit that each server sets itself: where the page says how many characters are left, as a plain number.
   * `within` is the closest ancestor of the editor that holds this counter and no other.
   */
  readonly room?: { readonly within: string; readonly counter: string } | undefined;
  readonly thread?: ThreadHint | undefined;
  readonly answered?: AnsweredHint | undefined;
  /** Served by this machine; in the manifest of the development build only. */
  readonly development?: true | undefined;
  /** The network that a page of this site stands for, by the path of its address. */
  readonly standsFor?: ((path: string) => Site) | undefined;
}
