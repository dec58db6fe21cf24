/** The browser's own translator as a machine that drafts. */
import { primaryOf } from '../bilingual/tags.ts';
import {
  type Availability,
  openOwnTranslator,
  readAvailability,
} from '../browser/own-translator.ts';
import type { Maker } from './drafting.ts';

export const ownMaker: Maker = {
  host: null,
  open: ({ from, to }, signal, onModel) =>
    openOwnTranslator(modelTag(from), modelTag(to), signal, onModel),
};

/** Whether the browser has a model for a language and another, BCP 47 tags. */
export function readModel(from: string, to: string): Promise<Availability | 'not-allowed'> {
  return readAvailability(modelTag(from), modelTag(to));
}

/** Models are for languages, whatever the region; in Chinese the script goes with it. */
function modelTag(tag: string): string {
  return primaryOf(tag) === 'zh' ? tag : primaryOf(tag);
}
