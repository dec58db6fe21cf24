/** Detectors of quantities. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('number', () => {
  test.each([
    ['We sent 1,200 troops, 3.5 tonnes and 40 trucks.', ['1,200', '3.5', '40']],
    ['24 350 255,72 habitants et 12,5 km', ['24 350 255,72', '12,5']],
    ['وصل ٢٤٬٣٥٠ جنديا و 12 طائرة', ['٢٤٬٣٥٠', '12']],
    ['It rose by 10% or 5kg', ['10', '5']],
    ['COVID-19, G7, F-16, #Canada150, v1.2.3, 1er, 21st, 2e', []],
    ['Le 21 novembre 2026 à 14 h 30, 2026-11-21, on May 5 at 2 pm', []],
    ['https://a.ca/12 @user12 12/3', []],
    ['Call +216 22 345 678, meeting 812 4455 9012', []],
  ])('%s', (text, found) => expect(seen('number', text)).toEqual(found));
});

describe('percent', () => {
  test.each([
    ['Up 10%, or 3.5 per cent', ['10%', '3.5 per cent']],
    ['Une hausse de 10 % ou 12,5 pour cent', ['10 %', '12,5 pour cent']],
    ['ارتفعت ٢٥٪ أو 30 بالمئة', ['٢٥٪', '30 بالمئة']],
    ['100 people, v2%20b, % of', []],
  ])('%s', (text, found) => expect(seen('percent', text)).toEqual(found));
});

describe('money', () => {
  test.each([
    ['$5 million, $100, US$75.25 and €3bn', ['$5 million', '$100', 'US$75.25', '€3bn']],
    ['CAD 500, 1,200 EUR, £20k', ['CAD 500', '1,200 EUR', '£20k']],
    [
      '75,25 $, 10 $ US, 9 millions de dollars, 20 DT',
      ['75,25 $', '10 $ US', '9 millions de dollars', '20 DT'],
    ],
    [
      '5 million Canadian dollars; 3 M€, 500 dinars tunisiens',
      ['5 million Canadian dollars', '3 M€', '500 dinars tunisiens'],
    ],
    ['2,5 millones de dólares, 300 pesos', ['2,5 millones de dólares', '300 pesos']],
    ['٥٠ دولارا و 5 ملايين يورو', ['٥٠ دولارا', '5 ملايين يورو']],
    ['COP 30, SDG 5, CUP 2026, ALL 5,000 staff, 28 COP, 5 pounds of flour, 3 livres', []],
    ['#100$ @user5 https://a.ca/$5 50 people, US 5, 5 km', []],
  ])('%s', (text, found) => expect(seen('money', text)).toEqual(found));
});
