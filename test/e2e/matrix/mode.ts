/** One way in which a program beside an editor does harm, and what a cell asserts against it. */
import type { Kind } from '../../../scripts/browsers.mjs';
import type { SetUp } from '../editors/set-ups.ts';
import type { Cell } from './cell.ts';

export interface Mode {
  /** One word, for the table and the filter. */
  readonly id: string;
  /** What holds when the cell passes. */
  readonly title: string;
  /** True, or why the mode cannot happen there. */
  applies(setUp: SetUp, browser: Kind): true | string;
  run(cell: Cell): Promise<void>;
}
