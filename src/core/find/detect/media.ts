/** Detectors: what is attached to the post. It stands nowhere in the text, so its hits are empty, at the end. */
import type { Media } from '../../draft.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

/** Every attachment. */
export function media(reading: Reading): readonly Hit[] {
  return attached(reading, () => true);
}

/** Only still images, which a reader who does not see them knows by their alternative text alone. */
export function image(reading: Reading): readonly Hit[] {
  return attached(reading, ({ kind }) => kind === 'image');
}

function attached({ text, draft }: Reading, isMeant: (one: Media) => boolean): Hit[] {
  const hits = (draft.media ?? []).map((one, at) => ({ one, at }));
  const end = text.length;
  return hits.filter(({ one }) => isMeant(one)).map(({ at }) => ({ start: end, end, media: at }));
}
