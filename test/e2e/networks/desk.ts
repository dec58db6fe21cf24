/** Writing in a composer of a network in a window of 1366 × 768, with the sidebar beside it. */
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import type { Session } from '../harness/session.ts';
import { findSidebar } from '../harness/sidebar.ts';
import { Box } from './box.ts';
import type { NetworkShape, ShapedComposer } from './shape.ts';

const view = { width: 1366, height: 768 };

/** Types into the composer and waits until all of it has been checked. */
export async function writeAtDesk(
  session: Session,
  network: NetworkShape,
  composer: ShapedComposer,
  draft: string,
) {
  const box = await Box.open(session, network, composer, view);
  await box.focus();
  const sidebar = await findSidebar(session, box.page);
  await box.type(draft);
  await box.waitForModel(draft);
  await waitForCheck(sidebar, draft.length);
  return { box, sidebar };
}
