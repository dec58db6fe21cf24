/** Detectors of what belongs to one person or one account. Every number is a published specimen or made up to fit. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('iban', () => {
  test.each([
    ['Pay to GB29 NWBK 6016 1331 9268 19 today', ['GB29 NWBK 6016 1331 9268 19']],
    ['IBAN : FR14 2004 1010 0505 0001 3M02 606 au nom de', ['FR14 2004 1010 0505 0001 3M02 606']],
    [
      'TN5910006035183598478831, de89370400440532013000',
      ['TN5910006035183598478831', 'de89370400440532013000'],
    ],
    ['GB29 NWBK 6016 1331 9268 18 fails, FR14 is short, CA12 3456', []],
    ['Référence FR14 2004 1010 0505 0001 3M02 6067', []],
  ])('%s', (text, found) => expect(seen('iban', text)).toEqual(found));
});

describe('card', () => {
  test.each([
    ['Card 4111 1111 1111 1111, exp 12/27', ['4111 1111 1111 1111']],
    [
      'Carte : 5555-5555-5555-4444 ou 3782 822463 10005',
      ['5555-5555-5555-4444', '3782 822463 10005'],
    ],
    ['6011111111111117', ['6011111111111117']],
    ['4111 1111 1111 1112, 0000 0000 0000 0000, 1234 5678 9012 3452', []],
    ['Commande 4111111111111111111111, #4111111111111111 https://a.ca/4111111111111111', []],
    ['41 111 111 111 111 11', []],
  ])('%s', (text, found) => expect(seen('card', text)).toEqual(found));
});

describe('national-id', () => {
  test.each([
    ['My SIN is 046 454 286.', ['046 454 286']],
    ['Mon numéro d’assurance sociale : 723-654-984', ['723-654-984']],
    ['NIR 1 85 05 78 006 084 91', ['1 85 05 78 006 084 91']],
    ['Numéro 285052A00608482', ['285052A00608482']],
    ['723 654 984 people; SIN 723 654 985; it is a sin: 723 654 984', []],
    ['NIR 1 85 05 78 006 084 92, 1 85 13 78 006 084 91', []],
  ])('%s', (text, found) => expect(seen('national-id', text)).toEqual(found));
});

describe('passport', () => {
  const second = 'AB123456<4CAN8501019F3001019<<<<<<<<<<<<<<04';
  test.each([
    ['Her passport no. is AB123456', ['AB123456']],
    ['Passport number: P123456AA, issued in Tunis', ['P123456AA']],
    ['Le passeport n° 12AB34567 est perdu', ['12AB34567']],
    ['Son passeport canadien numéro AB123456', ['AB123456']],
    ['جواز السفر رقم AB123456', ['AB123456']],
    [
      `P<CANSPECIMEN<<MARIE<CLAIRE<<<<<<<<<<<<<<<<<\n${second}`,
      ['P<CANSPECIMEN<<MARIE<CLAIRE<<<<<<<<<<<<<<<<<', second],
    ],
    ['A passport costs 120; call 613944400 or AB123456', []],
    ['Passport fees rose. Le passeport est prêt en 20 jours, dossier AB123456', []],
    [second.replace('<4CAN', '<5CAN'), []],
    ['<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< ABCDEFGHIJKLMNOPQRSTUVWXYZABCD', []],
  ])('%s', (text, found) => expect(seen('passport', text)).toEqual(found));
});

describe('coordinates', () => {
  test.each([
    ['We are at 36.80654, 10.18153 now', ['36.80654, 10.18153']],
    ['Position: 36.8065, 10.1815', ['36.8065, 10.1815']],
    ['Coordonnées GPS : 36,8065° N, 10,1815° E', ['36,8065° N, 10,1815° E']],
    [
      '36°48′23″N, 10°10′54″E and 48° 51\' 24" N 2° 21\' 03" E',
      ['36°48′23″N, 10°10′54″E', '48° 51\' 24" N 2° 21\' 03" E'],
    ],
    ['48°51′ Nord, 2°21′ Est ; 12°30′S 45°10′O', ['48°51′ Nord, 2°21′ Est', '12°30′S 45°10′O']],
    ['الموقع 36.8065° شمالا، 10.1815° شرقا', ['36.8065° شمالا، 10.1815° شرقا']],
    ['Rates 1.3456, 0.9123; 96.80654, 10.18153; 36.8, 10.2', []],
    ['Il fait 36,8 °C ; 25° N de moyenne ; v1.23456', []],
  ])('%s', (text, found) => expect(seen('coordinates', text)).toEqual(found));
});
