/** Detector: the sending state, its capital or its people by name, in any of our languages. None when it is not known. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { namesIn } from './host-name.ts';

export function senderName({ text, context }: Reading): readonly Hit[] {
  return namesIn(text, context.sender === undefined ? [] : [context.sender]);
}
