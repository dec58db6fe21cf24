/**
 * Names of months and days. Checked against CLDR 48 (en, fr, es, de, nl, ar and its regions DZ, IQ, LB, MA, MR, SA, TN),
 * 2026-11-21; abbreviations after The Canadian Style and Le guide du rédacteur.
 */

/** Each row is one month, 1 to 12. */
export const months: readonly (readonly string[])[] = `
january|jan|janvier|janv|يناير|جانفي|كانون الثاني|enero|januar|januari
february|feb|février|fevrier|févr|fév|فبراير|فيفري|شباط|febrero|februar|februari
march|mar|mars|مارس|آذار|marzo|märz|maart
april|apr|avril|avr|أبريل|إبريل|ابريل|أفريل|نيسان|abril
may|mai|مايو|ماي|أيار|أيّار|mayo|mei
june|jun|juin|يونيو|يونيه|جوان|حزيران|junio|juni
july|jul|juillet|juil|يوليو|يوليه|جويلية|يوليوز|تموز|تمّوز|julio|juli
august|aug|août|aout|أغسطس|أوت|غشت|أغشت|آب|agosto|augustus
september|sept|sep|septembre|سبتمبر|شتنبر|شتمبر|أيلول|septiembre|setiembre
october|oct|octobre|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|octubre|oktober
november|nov|novembre|نوفمبر|نونبر|تشرين الثاني|noviembre
december|dec|décembre|decembre|déc|ديسمبر|دجنبر|دجمبر|كانون الأول|diciembre|dezember
`
  .trim()
  .split('\n')
  .map((names) => names.split('|'));

/** Months of the Hijri year; none has more than thirty days. */
export const hijriMonths: readonly string[] = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الثاني',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذي القعدة',
  'ذو الحجة',
  'ذي الحجة',
];

/** Most days of each month. */
export const longest: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const weekdays: readonly string[] = `
monday|tuesday|wednesday|thursday|friday|saturday|sunday
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
lunes|martes|miércoles|jueves|viernes|sábado|domingo
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد
`
  .trim()
  .split(/[|\n]/);

/** Alternatives for an expression, the longer first, with any kind of space inside. */
export function oneOf(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  return `(?:${sorted.join('|').replaceAll(' ', '[ \\u00a0]')})`;
}
