/** Whether there is anything to check a draft by. */
import type { Active } from '../browser/pack-store.ts';

/** Before the first activation, or with every pack turned off; false while it has not been read yet. */
export function isNothingInForce(active: Active | null | undefined): boolean {
  return active === null || active?.packs.length === 0;
}
