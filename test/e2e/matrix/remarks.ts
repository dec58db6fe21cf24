/** The remark that the cells make Attaché find, and its fix pressed as a person presses it. */
import type { Frame } from 'puppeteer-core';
import { tagged } from '../harness/drafts.ts';
import { clickControl, waitForFinding, waitUntilGone } from '../harness/sidebar.ts';
import type { Attended, Cell } from './cell.ts';

/** A draft with one fix in its first paragraph. */
export const remarked = (cell: Cell) => cell.fit(tagged.text);
/** That draft once the fix is applied. */
export const applied = (text: string) => text.replace(tagged.before, tagged.after);

export function waitForRemark(sidebar: Frame): Promise<unknown> {
  return waitForFinding(sidebar, tagged.before);
}

export function pressFix(sidebar: Frame): Promise<void> {
  return clickControl(sidebar, new RegExp(`^Replace “${tagged.before}” by`, 'u'));
}

/** Applies the first fix and waits until the model holds it and the list has noticed. */
export async function applyFix({ box, sidebar }: Attended, text: string): Promise<string> {
  const fixed = applied(text);
  await waitForRemark(sidebar);
  await pressFix(sidebar);
  await box.becomes(fixed);
  if (!fixed.includes(tagged.before)) await waitUntilGone(sidebar, tagged.before);
  return fixed;
}

/** Why the modes of the whole product leave one-line fields out. */
export const oneLine = 'Attaché attends no one-line field: it may be for a search or a password';
