/** What a network's site-shaped page holds, as data: the addresses it is served at, and what is known of each composer. */
import type { Media } from '../../../src/core/draft.ts';
import type { ComposerKind } from '../../../src/sites/site.ts';

export interface ShapedComposer {
  /** Value of `data-composer` on the element that holds the editor and its Post. */
  readonly name: string;
  /** Null: private, never read. */
  readonly kind: ComposerKind | null;
  /** Where the page is then; default: the network's first address. */
  readonly address?: string;
  /** Selectors of what must be clicked, in turn, before the editor is there. */
  readonly open?: readonly string[];
  /** Comes before each selector below, for a shadow root: `#host >>> `. */
  readonly inside?: string;
  /** Selector of the frame that holds the editor. */
  readonly frame?: string;
  /** Default: the first editable element of the composer. */
  readonly editor?: string;
  /** Default: `[data-post]` of the composer. Pressed in the frame of the editor, or in the page when not there. */
  readonly post?: string;
  /** What begins a new line; null in a box of one line. Default: `Enter`. */
  readonly newLine?: 'Enter' | 'Shift+Enter' | null;
  /** Key in the tables of limits; default: the network's. Where it is in none of them, no count is shown. */
  readonly limits?: string;
  /** The same for the count that is shown, where the page leaves the choice of networks to the person. */
  readonly counted?: string;
  /** A limit of the server's own, from what the page says. */
  readonly limit?: number;
  /** As the page shows it, without `@`. */
  readonly account?: string;
  /** What is attached once it is open. */
  readonly media?: readonly Media[];
  /** Which part of a thread it is, from 0, and of how many. */
  readonly part?: { readonly at: number; readonly of: number };
  /** What takes the composer away and puts another in its place: clicks, in turn. */
  readonly renew?: readonly string[];
}

export interface NetworkShape {
  /** Folder of the page below `test/pages/shapes/sites`. */
  readonly id: string;
  /** As the sidebar names the network, in English. */
  readonly name: string;
  /** Key in the table of limits. */
  readonly limits: string;
  /** Real addresses at which the page is served. Every one is opened at least once. */
  readonly addresses: readonly [string, ...string[]];
  /** The pages' Content-Security-Policy; null for none. Default: as strict as the networks have it. */
  readonly policy?: string | null;
  readonly composers: readonly [ShapedComposer, ...ShapedComposer[]];
}
