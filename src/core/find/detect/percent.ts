/** Detector: shares in figures: 10 %, 10%, 3.5 per cent, 12 pour cent, 20 p. 100, 5 ‰, ٪ and بالمئة. */
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { figure, figureStart, noSpace } from './data/numerals.ts';
import { hasDigit, spansOf } from './spans-of.ts';

const unit =
  '(?:[%٪‰]|(?:per[ -]?cent|percent|percentage points?|pour cent|points? de pourcentage|p\\. 100|بالمئة|بالمائة|(?:في|من) (?:المئة|المائة))(?![\\p{L}\\p{N}]))';
const share = new RegExp(`${figureStart}[-−–+]?${figure}${noSpace}${unit}`, 'giu');

export function percent({ text, machine }: Reading): readonly Hit[] {
  if (!hasDigit.test(text)) return [];
  return spansOf(text, share).filter(({ start, end }) => !touchesAny(machine, start, end));
}
