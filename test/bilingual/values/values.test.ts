/** What figures, dates and addresses mean, whatever the language that they are written in. */
import { describe, expect, it, test } from 'vitest';
import { isSame, readValues, type ValueKind } from '../../../src/bilingual/values/index.ts';

const only = (text: string, lang: string, kind: ValueKind) => {
  const values = readValues(text, lang).filter((value) => value.kind === kind);
  expect(values.map(({ written }) => written)).toHaveLength(1);
  return values[0] as (typeof values)[number];
};

describe('one value in two languages', () => {
  test.each<[ValueKind, string, string, string, string]>([
    ['number', 'en', '1,000.50', 'fr', '1 000,50'],
    ['number', 'en', '1,234,567 people', 'fr', '1 234 567 personnes'],
    ['number', 'en', '12 visitors', 'ar', '١٢ زائرًا'],
    ['number', 'en', '1,500 people', 'de', '1.500 Menschen'],
    ['number', 'en', '1,500 people', 'ar', '١٬٥٠٠ شخص'],
    ['number', 'en', '2.5 million people', 'fr', '2,5 millions de personnes'],
    ['number', 'en', '3 billion people', 'fr', '3 milliards de personnes'],
    ['number', 'en', '2 million people', 'ar', '2 مليون شخص'],
    ['percent', 'en', '12.5%', 'fr', '12,5 %'],
    ['percent', 'en', '10 percent', 'ar', '10 في المئة'],
    ['money', 'en', '$75.25', 'fr', '75,25 $'],
    ['money', 'en', 'C$75', 'fr', '75 $ CA'],
    ['money', 'en', '75 Canadian dollars', 'fr', '75 dollars canadiens'],
    ['money', 'en', '$5 million', 'fr', '5 millions de dollars'],
    ['money', 'en', '€20', 'fr', '20 euros'],
    ['money', 'en', '50 dollars', 'ar', '٥٠ دولارًا'],
    ['date', 'en', 'August 1', 'fr', '1er août'],
    ['date', 'en', 'August 1, 2026', 'fr', 'le 1er août 2026'],
    ['date', 'en', '21 November 2026', 'ar', '21 نوفمبر 2026'],
    ['date', 'en', '2026-08-01', 'fr', '1er août 2026'],
    ['date', 'en', 'August 1, 2026', 'ar', '1 أوت'],
    ['date', 'fr', 'le 26 décembre', 'nl', 'op 26 december'],
    ['date', 'fr', 'le 3 avril 2026', 'de', 'am 3. April 2026'],
    ['time', 'en', 'at 2:30 pm', 'fr', 'à 14 h 30'],
    ['time', 'en', 'at 9 a.m.', 'fr', 'à 9 h'],
    ['time', 'en', 'at noon', 'fr', 'à midi'],
    ['time', 'en', 'at 5 pm', 'ar', 'الساعة 5 مساءً'],
    ['time', 'en', 'at 3:30 pm', 'ar', 'الثالثة والنصف بعد الظهر'],
    ['time', 'de', 'um 14.30 Uhr', 'fr', 'à 14 h 30'],
    ['number', 'en', 'twenty-five delegates', 'fr', 'vingt-cinq délégués'],
    ['number', 'en', '25 delegates', 'ar', 'خمسة وعشرون مندوبًا'],
    ['number', 'en', 'a dozen delegates', 'fr', 'une douzaine de délégués'],
    ['number', 'en', 'the 40th anniversary', 'fr', 'le 40e anniversaire'],
    ['number', 'en', 'the 21st century', 'fr', 'le XXIe siècle'],
    ['number', 'en', 'two thirds', 'ar', 'ثلثي'],
    ['number', 'en', '24 students', 'ar', 'أربعة وعشرون طالبا'],
    ['number', 'en', 'two dozen students', 'fr', '24 étudiants'],
    ['number', 'en', 'half a million people', 'fr', '500 000 personnes'],
    ['number', 'fr', 'trois ans et demi', 'en', 'three and a half years'],
    ['number', 'ar', 'دون سن الثامنة عشرة', 'en', 'under-18s'],
    ['percent', 'ar', 'سبعون بالمئة', 'fr', '70 %'],
    ['money', 'en', '€60m', 'fr', '60 millions d’euros'],
    ['money', 'fr', 'un million et demi d’euros', 'en', '€1.5 million'],
    ['time', 'fr', 'à huit heures trente', 'en', 'at 8:30 am'],
    ['date', 'ar', 'السادس من ديسمبر 1989', 'en', 'December 6, 1989'],
    ['money', 'en', '$9 million', 'ar', '٩ ملايين دولار'],
    ['money', 'en', 'a $35-million plan', 'fr', 'un plan de 35 millions de dollars'],
    ['date', 'de', '3. Juni 2026', 'es', '3 de junio de 2026'],
    ['date', 'nl', '3 juni 2026', 'pt', '3 de junho de 2026'],
    ['date', 'en', 'in 2026', 'fr', 'en 2026'],
    ['weekday', 'en', 'every Saturday', 'ar', 'كل يوم سبت'],
    ['phone', 'en', 'call +216 70 010 200', 'fr', 'téléphone : +216 70.010.200'],
    ['url', 'en', 'canada.ca/en/visas', 'fr', 'canada.ca/fr/visas'],
    ['url', 'en', 'https://www.example.org/a', 'fr', 'example.org/a'],
    ['handle', 'en', '@CanEmbTunisia', 'fr', '@canembtunisia'],
    ['hashtag', 'en', '#Francophonie', 'fr', '#francophonie'],
  ])('%s: %s %j, %s %j', (kind, lang, text, other, same) => {
    expect(isSame(only(text, lang, kind), only(same, other, kind))).toBe(true);
  });
});

describe('two values', () => {
  test.each<[ValueKind, string, string, string, string]>([
    ['number', 'en', '1,500 people', 'fr', '1,500 personne'],
    ['number', 'en', '2 million people', 'fr', '2 milliards de personnes'],
    ['percent', 'en', '12.5%', 'fr', '125 %'],
    ['money', 'en', 'US$75', 'fr', '75 $ CA'],
    ['money', 'en', '€20', 'fr', '20 $'],
    ['date', 'en', 'August 1', 'fr', '2 août'],
    ['date', 'en', 'August 1, 2026', 'fr', '1er août 2027'],
    ['date', 'en', 'July 4', 'ar', '4 جوان'],
    ['time', 'en', 'at 2:30 pm', 'fr', 'à 15 h 30'],
    ['time', 'en', 'at 9 pm', 'fr', 'à 9 h'],
    ['url', 'en', 'canada.ca/en/visas', 'fr', 'example.ca/fr/visas'],
  ])('%s: %s %j, %s %j', (kind, lang, text, other, different) => {
    expect(isSame(only(text, lang, kind), only(different, other, kind))).toBe(false);
  });
});

it('finds both ends of a stretch of days, and of hours', () => {
  const days = readValues('du 21 au 23 mai', 'fr').filter(({ kind }) => kind === 'date');
  expect(days.map(({ readings }) => readings)).toEqual([['?|5|21'], ['?|5|23']]);
  const hours = readValues('de 9 h à 17 h', 'fr').filter(({ kind }) => kind === 'time');
  expect(hours.map(({ readings }) => readings)).toEqual([['540'], ['1020']]);
});

it('knows numbers and weekdays in words, and is less sure of them', () => {
  const words = readValues('Trois délégués, mardi', 'fr');
  expect(words.map(({ kind, readings, isFirm }) => [kind, readings, isFirm])).toEqual([
    ['number', ['3'], false],
    ['weekday', ['w|2'], false],
  ]);
});
