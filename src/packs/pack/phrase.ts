/** A template of a message in several languages at once, with slots that the person fills in. */
import type { Pair } from '../../bilingual/pair.ts';
import type { Localized, Source } from '../../core/rule.ts';

/** What a slot takes; it decides how the value is asked for and written in each language. */
export const slotKinds = [
  'name',
  'place',
  'country',
  'event',
  'date',
  'time',
  'amount',
  'number',
  'link',
  'phone',
  'text',
] as const;

export type SlotKind = (typeof slotKinds)[number];

export interface Slot {
  readonly kind: SlotKind;
  /** What to fill in, in a few words. */
  readonly label: Localized;
}

export interface Phrase extends Pick<Pair, 'type' | 'origin' | 'approved' | 'expires'> {
  readonly id: string;
  readonly title: Localized;
  /**
   * By BCP 47 tag. A slot stands as `{place}`; with a French article or preposition before it that agrees with what
   * is filled in, as `{le:place}`, `{de:place}`, `{à:place}`.
   */
  readonly text: Readonly<Record<string, string>>;
  /** By the name that stands between the braces. */
  readonly slots?: Readonly<Record<string, Slot>> | undefined;
  readonly source?: Source | undefined;
}

/** The slots of a template in order, as often as they stand in it. `agreement` is what stands before the colon. */
export function slotsIn(template: string): { name: string; agreement: string | null }[] {
  return Array.from(template.matchAll(/\{(?:(le|de|à):)?([^{}]*)\}/g), ([, agreement, name]) => ({
    name: name ?? '',
    agreement: agreement ?? null,
  }));
}
