/** Days that one half dates and the other calls by their feast: « le 25 décembre », "Christmas Day". */
import type { Value } from '../values/index.ts';
import type { Half } from './finding.ts';

/** Only feasts that fall on one day of the Gregorian year wherever they are kept. */
const rows: readonly (readonly [monthAndDay: string, names: RegExp])[] = [
  [
    '1|1',
    /new year(?:['’]s)?(?: day)?(?! ?['’]?s? eve)|jour de l['’]an|nouvel an|رأس السنة الميلادية/iu,
  ],
  ['2|14', /valentine|saint-valentin|عيد الحب/iu],
  [
    '3|8',
    /women['’]s day|droits des femmes|journée de la femme|يوم (?:العالمي |الدولي )?(?:لل)?مرأة/iu,
  ],
  ['5|1', /may day|labou?r day|fête du travail|عيد (?:العمال|الشغل)/iu],
  ['7|1', /canada day|fête du canada|(?:يوم|عيد) كندا/iu],
  ['7|4', /fourth of july|4th of july/iu],
  ['7|14', /bastille day|fête nationale française/iu],
  ['11|11', /remembrance day|armistice|jour du souvenir|يوم الذكرى/iu],
  ['12|24', /christmas eve|(?:veille|réveillon) de noël|(?:ليلة|عشية) (?:عيد )?الميلاد/iu],
  ['12|25', /christmas(?! eve)|(?<!(?:veille|réveillon) de )noël|(?<!(?:ليلة|عشية) )عيد الميلاد/iu],
  ['12|26', /boxing day|lendemain de noël/iu],
  ['12|31', /new year['’]?s?['’]? eve|saint-sylvestre|ليلة رأس السنة/iu],
];

/** True when the half names the feast of that day. */
export function isFeastNamed({ readings }: Value, { text }: Half): boolean {
  return rows.some(
    ([day, names]) => readings.some((reading) => reading.endsWith(`|${day}`)) && names.test(text),
  );
}
