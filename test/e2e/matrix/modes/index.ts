/** The registry of modes, in the order of harm times likelihood; the table keeps it. */
import type { Mode } from '../mode.ts';
import { composing } from './composing.ts';
import { frames } from './frames.ts';
import { intact } from './intact.ts';
import { lines } from './lines.ts';
import { load } from './load.ts';
import { marks } from './marks.ts';
import { others } from './others.ts';
import { posted } from './posted.ts';
import { quiet } from './quiet.ts';
import { refused } from './refused.ts';
import { restart } from './restart.ts';
import { scripts } from './scripts.ts';
import { stale } from './stale.ts';
import { still } from './still.ts';
import { undo } from './undo.ts';

export const modes: readonly Mode[] = [
  intact,
  lines,
  posted,
  undo,
  stale,
  quiet,
  frames,
  composing,
  still,
  marks,
  refused,
  load,
  scripts,
  others,
  restart,
];
