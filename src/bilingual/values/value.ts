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
}

/** True when both can mean the same. */
export function isSame(a: Pick<Value, 'readings'>, b: Pick<Value, 'readings'>): boolean {
  return a.readings.some((one) => b.readings.some((other) => agree(one, other)));
}

function agree(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [one.split('|'), other.split('|')];
  return (
    left.length === right.length &&
    left.every((part, i) => part === '?' || right[i] === '?' || part === right[i])
  );
}
