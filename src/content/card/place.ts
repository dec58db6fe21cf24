/** Where the card goes: below its words, or above them; never over them, and whole in the viewport. */
import { type Box, isEmpty, overlap, union } from '../layout/box.ts';
import type { Size } from '../layout/dock-layout.ts';

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** What is longer scrolls within the card. */
  readonly height: number;
}

/** CSS pixels to the words, and to the edges of the viewport. */
const gap = 8;
const margin = 8;

/**
 * @param lines of the words, at least one
 * @param size that the card would like to have
 * @param avoid what should stay free if it can: the button that publishes, the sidebar
 * @param rtl whether the card's text runs from right to left
 */
export function placeCard(
  lines: readonly [Box, ...Box[]],
  { width, height: wanted }: Size,
  view: Size,
  avoid: readonly Box[],
  rtl: boolean,
): CardPlace {
  const words = lines.reduce(union);
  const leftBy = (line: Box) => {
    const start = rtl ? line.right - width : line.left;
    return Math.max(margin, Math.min(start, view.width - width - margin));
  };
  const roomBelow = view.height - margin - words.bottom - gap;
  const roomAbove = words.top - gap - margin;
  const below: CardPlace = {
    left: leftBy(lines.at(-1) ?? words),
    top: words.bottom + gap,
    height: Math.min(wanted, roomBelow),
  };
  const height = Math.min(wanted, roomAbove);
  const above: CardPlace = { left: leftBy(lines[0]), top: words.top - gap - height, height };
  const isWhole = (place: CardPlace) => place.height === wanted;
  const isFree = ({ left, top, height: own }: CardPlace) => {
    const box = { left, top, right: left + width, bottom: top + own };
    return avoid.every((each) => isEmpty(overlap(each, box)));
  };
  const places = [below, above];
  const free = places.find((place) => isWhole(place) && isFree(place)) ?? places.find(isWhole);
  return free ?? (roomBelow >= roomAbove ? below : above);
}
