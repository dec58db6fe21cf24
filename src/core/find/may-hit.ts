/** Whether it is worth looking: what a find cannot do without is asked first, where the answer costs least. */
import type { CompiledFind } from '../program.ts';
import { mayMatch } from './pattern.ts';
import type { Reading } from './reading.ts';

/** False only when the find is sure to have no hit: a word, or the letters of a pattern, are not in the draft. */
export function mayHit(find: CompiledFind, reading: Reading): boolean {
  switch (find.kind) {
    case 'terms':
      return reading.terms[find.list] !== undefined;
    case 'pattern':
      return mayMatch(find, reading);
    case 'is':
      // Other detectors cost more than what stands beside them.
      return (
        (find.is !== 'url' || reading.links.length > 0) &&
        (find.is !== 'emoji' || reading.emoji.length > 0) &&
        (find.is !== 'email' || reading.emails.length > 0)
      );
    case 'any':
      return someMayHit(find.of, reading);
    case 'all':
    case 'near':
      return allMayHit(find.of, reading);
    default:
      return true;
  }
}

function someMayHit(parts: readonly CompiledFind[], reading: Reading): boolean {
  for (const part of parts) if (mayHit(part, reading)) return true;
  return false;
}

function allMayHit(parts: readonly CompiledFind[], reading: Reading): boolean {
  // Words and links first: they are at hand.
  for (const part of parts) if (isAtHand(part) && !mayHit(part, reading)) return false;
  for (const part of parts) if (!isAtHand(part) && !mayHit(part, reading)) return false;
  return true;
}

function isAtHand(find: CompiledFind): boolean {
  return (
    find.kind === 'terms' || find.kind === 'is' || (find.kind === 'any' && find.of.every(isAtHand))
  );
}
