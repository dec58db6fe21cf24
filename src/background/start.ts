/** The first waking: after installation, update, enabling and at browser start, everything is brought in line. */
import { addMenuEntry } from '../browser/context-menu.ts';
import { sweepMemories } from '../browser/memory-store.ts';
import { isFirstWaking, markStarted, onWaking } from '../browser/waking.ts';
import { activate } from './activation.ts';
import { ready } from './ready.ts';
import { reconcileSites } from './site-scripts.ts';

async function start(): Promise<void> {
  await ready;
  if (!(await isFirstWaking())) return;
  // A guideline that cannot be read must not keep the sites from being registered, nor the reverse.
  const outcomes = await Promise.allSettled([activate(), reconcileSites(true), addMenuEntry()]);
  const failures = outcomes.filter(({ status }) => status === 'rejected');
  // What it leaves is no more than space taken.
  await sweepMemories().catch((error: unknown) => console.warn(error));
  if (failures.length === 0) await markStarted();
  else console.error('Attaché could not start whole; it tries again when it wakes.', failures);
}

// The listener only wakes the background; the work is done once, whatever woke it.
onWaking(() => {});
void start();
