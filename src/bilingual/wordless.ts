/** Tells sentences from what needs no translation. */
import { findWordless } from './placeables.ts';

/**
 * `words` are to be translated. `shared` are links, addresses, handles and tags, with emoji or without. `signs` are emoji
 * alone, bullets, the number of a list item or of a part of a thread.
 */
export type SegmentKind = 'words' | 'shared' | 'signs';

export function kindOfSegment(source: string): SegmentKind {
  if (/^(?:\p{Nd}{1,2}[.)]|\(?\p{Nd}{1,2}\/\p{Nd}{0,2}\)?)$/u.test(source)) return 'signs';
  const apart = findWordless(source);
  let rest = source;
  for (const { start, end } of apart) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  if (/[\p{L}\p{N}]/u.test(rest)) return 'words';
  return apart.some(({ kind }) => kind !== 'emoji') ? 'shared' : 'signs';
}
