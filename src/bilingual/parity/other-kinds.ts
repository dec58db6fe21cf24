/** Values that two languages file under different kinds: « 48 h » and "48 hours", « 3, 4 et 5 mai » and "May 3, 4 and 5". */
import type { Value } from '../values/index.ts';
import { isSameShare } from './ratios.ts';

/** True when a number on one side is what the other side says as an hour, a day, a year, a sum or a share. */
export function isSameOtherwise(one: Value, other: Value): boolean {
  if (one.kind === other.kind) return false;
  if (one.kind === 'number') return isIn(one, other);
  return other.kind === 'number' && isIn(other, one);
}

function isIn({ readings: numbers }: Value, { kind, readings }: Value): boolean {
  return numbers.some((number) => readings.some((reading) => says(kind, reading, Number(number))));
}

function says(kind: Value['kind'], reading: string, number: number): boolean {
  const parts = reading.split('|');
  if (kind === 'time') {
    const hour = Number(reading) / 60;
    return hour === number || hour === number + 12;
  }
  if (kind === 'date') return Number(parts[2]) === number || Number(parts[0]) === number;
  if (kind === 'percent' && isSameShare(Number(parts[0]), number * 100)) return true;
  return (kind === 'money' || kind === 'percent') && Number(parts[0]) === number;
}
