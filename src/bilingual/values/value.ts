/** Something in a text that a translation must say again: a number, a sum, a date, an address, whatever its written form. */
import type { Span } from '../../core/text/span.ts';

export type ValueKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'weekday'
  | 'time'
  | 'phone'
  | 'email'
  | 'url'
  | 'handle'
  | 'hashtag'
  | 'emoji';

export interface Value extends Span {
  readonly kind: ValueKind;
  readonly written: string;
  /**
   * Every way it can be meant, in a form that no language decides: « 1.500 » is 1500 or 1.5. Parts are set apart by a
   * stroke, and `?` stands for what is not said (the year of « 1er août »).
   */
  readonly readings: readonly string[];
  /** In figures or as an address. What words say is less certain: « une douzaine », "a couple". */
  readonly isFirm: boolean;
  /** A rank, a month alone, today: the other language may do without. */
  readonly isFaint?: boolean;
  /** In words, and yet nothing that a translation leaves out: « trente-six ». */
  readonly isExact?: boolean;
  /** What it means does not tell how it is written: a rank, a share in words, a decade. */
  readonly hasOwnForm?: boolean;
}

/** True when both can mean the same. */
export function isSame(a: Pick<Value, 'readings'>, b: Pick<Value, 'readings'>): boolean {
  return a.readings.some((one) => b.readings.some((other) => agree(one, other)));
}

/** Parts that both say are the same, and there is one. */
function agree(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [one.split('|'), other.split('|')];
  if (left.length !== right.length) return false;
  const said = left.flatMap((part, i) => (part === '?' || right[i] === '?' ? [] : [i]));
  return said.length > 0 && said.every((i) => left[i] === right[i]);
}
