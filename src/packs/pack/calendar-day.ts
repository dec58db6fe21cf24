/** A day of the year that missions post about, and when it falls. */
import type { Pair } from '../../bilingual/pair.ts';
import type { Localized, Source } from '../../core/rule.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** When a day falls; exactly one kind. */
export type DayRule =
  /** The same day each year: `05-17`. */
  | { readonly yearly: string }
  /** The first to fifth such day of a month, counted from its end when below zero: the second Monday of May. */
  | {
      readonly weekday: (typeof weekdays)[number];
      /** 1 to 12. */
      readonly month: number;
      readonly nth: number;
    }
  /** Days after Easter Sunday of the western churches; below zero, before it. */
  | { readonly easter: number }
  /** Days that are announced: ISO dates, those of lunar feasts may move by a day. */
  | { readonly dates: readonly string[] };

/** How one speaks on that day. `delicate`: lawful, often deliberate, and worth a second look with this host. */
export const dayTones = ['festive', 'ordinary', 'solemn', 'delicate'] as const;

export type DayTone = (typeof dayTones)[number];

export interface CalendarDay {
  readonly id: string;
  readonly name: Localized;
  readonly on: DayRule;
  readonly tone: DayTone;
  /** Tags by language, each with its `#`. */
  readonly tags?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Suggested lines by language, in the same order in each. */
  readonly lines?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly origin: Pair['origin'];
  readonly note?: Localized | undefined;
  readonly source?: Source | undefined;
}
