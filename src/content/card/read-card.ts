/** Reads a card as it comes over the port, by hand: everything in it is text, and nothing else is taken. */
import type { CardWords } from '../../protocol/link.ts';

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: Bag, keys: readonly string[]) => keys.every((key) => isText(value[key]));
const isList = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isItem);

const words: readonly (keyof CardWords)[] = [
  'replace',
  'why',
  'leave',
  'leaveLabel',
  'copied',
  'notCopied',
  'aloud',
  'keys',
];

const isSaid = (value: unknown) =>
  isBag(value) && isText(value.text) && (value.lang === null || isText(value.lang));
const isFix = (value: unknown) =>
  isBag(value) && isTexts(value, ['fix', 'label']) && isSaid(value.shown);
const isCopy = (value: unknown) => isBag(value) && isTexts(value, ['label', 'text']);
const isAdvice = (value: unknown) =>
  isBag(value) && isText(value.lang) && isList(value.pieces, isText);

/** Its level is the receiver's to look at, as that of a mark. */
export function isCard(value: unknown): value is Bag {
  if (!isBag(value) || !isTexts(value, ['finding', 'lang', 'title'])) return false;
  if (!isSaid(value.message) || !isList(value.fixes, isFix) || !isList(value.copies, isCopy)) {
    return false;
  }
  if (value.advice !== null && !isAdvice(value.advice)) return false;
  return isBag(value.words) && isTexts(value.words, words);
}
