/** When the days of a calendar fall. */
import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../src/packs/pack/calendar-day.ts';
import { comingDays, datesIn } from '../../../src/packs/phrases/days.ts';

describe('a day falls', () => {
  test('on the same date each year, and on a leap day only where there is one', () => {
    expect(datesIn({ yearly: '05-17' }, 2026)).toEqual(['2026-05-17']);
    expect(datesIn({ yearly: '02-29' }, 2026)).toEqual([]);
    expect(datesIn({ yearly: '02-29' }, 2028)).toEqual(['2028-02-29']);
  });

  // Published dates of Easter Sunday.
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('on Easter of %i', (year, date) => {
    expect(datesIn({ easter: 0 }, year)).toEqual([date]);
  });

  test('on the second or the last such day of a month, and never on a fifth that is not there', () => {
    expect(datesIn({ weekday: 'mon', month: 10, nth: 2 }, 2026)).toEqual(['2026-10-12']);
    expect(datesIn({ weekday: 'mon', month: 5, nth: -1 }, 2026)).toEqual(['2026-05-25']);
    expect(datesIn({ weekday: 'sun', month: 2, nth: 5 }, 2026)).toEqual([]);
  });
});

test('what comes is listed by date, today included, across the end of the year', () => {
  const dayOn = (id: string, yearly: string) => ({ id, on: { yearly } }) as unknown as CalendarDay;
  const days = [
    dayOn('new', '01-01'),
    dayOn('today', '12-20'),
    dayOn('past', '12-19'),
    dayOn('far', '02-01'),
  ];
  expect(comingDays(days, '2026-12-20', 30).map(({ day, on }) => [day.id, on])).toEqual([
    ['today', '2026-12-20'],
    ['new', '2027-01-01'],
  ]);
});
