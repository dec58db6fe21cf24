/** One part of a guide, with its place in the contents. */
import type { Html } from './html.ts';

export interface Section {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** How many things it has. */
  readonly count: number;
  readonly body: Html;
}
