/** Where the draft lives, as the sidebar sees it: a compose box in a page, or the sidebar's own draft box. */
import type { Mark, WriteOutcome } from '../protocol/link.ts';

/** Replace `[start, end)` (UTF-16 offsets in the draft of this version), which must still read `expected`, by `text`. */
export interface Change {
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}

/** `lost`: the page does not answer any more. */
export type Written = WriteOutcome | 'lost';

export interface Composer {
  /** Never rejects: what could not be verified is `failed`. */
  write(change: Change): Promise<Written>;
  showMarks(version: number, marks: readonly Mark[]): void;
  /** Scrolls to a finding; the focus stays where it is. */
  reveal(finding: string): void;
  /** Gives the focus back to the exact caret. */
  leave(): void;
}
