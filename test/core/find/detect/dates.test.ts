/** Detectors of days and hours. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('date', () => {
  test.each([
    ['On 21 November 2026 and November 22, 2026.', ['21 November 2026', 'November 22, 2026']],
    ['Friday, May 5th; the 4th of July', ['Friday, May 5th', '4th of July']],
    ['12–14 May 2026, Sept. 3, in March 2027', ['12–14 May 2026', 'Sept. 3', 'March 2027']],
    ['Le vendredi 1er août 2026, du 2 au 4 août', ['vendredi 1er août 2026', '2 au 4 août']],
    ['fin mars 2026, le 3 déc.', ['mars 2026', '3 déc']],
    [
      'El martes 12 de mayo de 2026, del 2 al 4 de junio',
      ['martes 12 de mayo de 2026', '2 al 4 de junio'],
    ],
    ['Am 3 Oktober und op 5 mei', ['3 Oktober', '5 mei']],
    [
      '2026-11-21, 21/11/2026, 11/21/2026 and 21.11.2026',
      ['2026-11-21', '21/11/2026', '11/21/2026', '21.11.2026'],
    ],
    [
      'يوم الثلاثاء 21 نوفمبر 2026 و٢٢ تشرين الثاني',
      ['الثلاثاء 21 نوفمبر 2026', '٢٢ تشرين الثاني'],
    ],
    ['5 جويلية 2026، 10 رمضان 1447', ['5 جويلية 2026', '10 رمضان 1447']],
  ])('sees %s', (text, found) => expect(seen('date', text)).toEqual(found));

  test.each([
    ['31 June, 30 February, 45 May, 2026-13-01, 99/99/2026'],
    ['You may 5 times march 3 km; the rover Mars 2020'],
    ['En 2026, 24/7, 1/2, 3.5, 10.5.2 and May 500'],
    ['Il a 32 mai, le 31 novembre'],
    ['https://a.ca/2026-11-21 فاز 2 صفر'],
  ])('leaves %s', (text) => expect(seen('date', text)).toEqual([]));
});

describe('time', () => {
  test.each([
    ['Doors at 14:30, or 2:30 pm, 2 p.m. and 7 PM ET', ['14:30', '2:30 pm', '2 p.m.', '7 PM ET']],
    ['From 9:00 to 17:00 (noon break at noon)', ['9:00', '17:00', 'noon']],
    ['À 14 h 30, de 9 h à 17 h, 18h, 20h00', ['14 h 30', '9 h', '17 h', '18h', '20h00']],
    ['jeudi 10 h : ouverture', ['10 h']],
    ['Vendredi 14:30, à midi, 8 heures', ['14:30', 'midi']],
    ['في الساعة الخامسة مساءً، الساعة 5:30', ['الساعة الخامسة مساءً', 'الساعة 5:30']],
  ])('sees %s', (text, found) => expect(seen('time', text)).toEqual(found));

  test.each([
    ['John 3:16, Isaiah 40:31, a ratio of 16:9 and 2:1'],
    ['Un vol de 8 h, pendant 3 h, ouvert 24 h sur 24, 24h/24, en 2 h 30'],
    ['The Midi region, 10 ambassadors, I am 5, 25:10, 5 h'],
    ['https://a.ca/14:30 $5 #12h'],
  ])('leaves %s', (text) => expect(seen('time', text)).toEqual([]));
});
