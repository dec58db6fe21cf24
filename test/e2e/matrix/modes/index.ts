/** The registry of modes, in the order of harm times likelihood; the table numbers them. */
import type { Mode } from '../mode.ts';
import { composing } from './composing.ts';
import { intact } from './intact.ts';
import { lines } from './lines.ts';
import { posted } from './posted.ts';
import { scripts } from './scripts.ts';
import { stale } from './stale.ts';
import { undo } from './undo.ts';

export const modes: readonly Mode[] = [intact, lines, posted, undo, stale, composing, scripts];
