/** The form in which addresses of two halves are compared. */
import { foldWord } from '../../core/text/fold-word.ts';
import { normalForm } from '../../core/text/normal-form.ts';

/** Digits that decide, from the end: what stands before them depends on where one calls from. */
const decisive = 8;

/** The end of a telephone number: +216 71 234 567, 00216 71 234 567 and 71 234 567 ring the same telephone. */
export function readPhone(written: string): readonly string[] {
  return [foldWord(written).replace(/\D/g, '').slice(-decisive)];
}

/** Host and path; of an address that names its language, the host. */
export function readUrl(written: string, lang: string): readonly string[] {
  return [normalForm(written, lang)];
}

/** Without case and accents. */
export function readName(written: string): readonly string[] {
  return [foldWord(written.normalize('NFC'))];
}
