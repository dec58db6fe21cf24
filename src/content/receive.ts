/** Reads what arrives on the port, by hand: content is too small for a schema library. Anything else than the table is dropped. */
import type { Level } from '../core/rule.ts';
import type { Mark, ToContent } from '../protocol/link.ts';
import type { Place } from '../settings/schema.ts';
import { isCard } from './card/read-card.ts';

type Bag = Record<string, unknown>;

const levels: readonly Level[] = ['note', 'caution', 'serious'];

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function isSpan(value: Bag): boolean {
  const { start, end } = value;
  return isOffset(start) && isOffset(end) && start <= end;
}

const isLevel = (value: unknown) => levels.some((level) => level === value);

function isMark(value: unknown): value is Mark {
  return isBag(value) && isSpan(value) && isText(value.finding) && isLevel(value.level);
}

function isPlace(value: unknown): value is Place {
  if (!isBag(value) || typeof value.open !== 'boolean') return false;
  return (value.side === 'start' || value.side === 'end') && Number.isFinite(value.width);
}

const shapes: { readonly [K in ToContent['kind']]: (value: Bag) => boolean } = {
  marks: ({ version, marks }) => isOffset(version) && Array.isArray(marks) && marks.every(isMark),
  write: (value) =>
    isOffset(value.request) &&
    isOffset(value.version) &&
    isSpan(value) &&
    isText(value.expected) &&
    isText(value.text),
  card: ({ card }) => isCard(card) && isLevel(card.level),
  place: ({ place }) => isPlace(place),
  reveal: ({ finding }) => isText(finding),
  leave: () => true,
  here: () => true,
};

/** The message, or null when it is not one of the table in the shape that the table says. */
export function readMessage(data: unknown): ToContent | null {
  if (!isBag(data) || !isText(data.kind) || !Object.hasOwn(shapes, data.kind)) return null;
  return shapes[data.kind as ToContent['kind']](data) ? (data as unknown as ToContent) : null;
}
