/** What a time of day means, in minutes since midnight; of a twelve-hour clock that does not say which half, both. */
import { asciiDigits } from './number.ts';

const halfDay = 720;
const noon = /noon|midday|midi|ظهر/iu;
const midnight = /midnight|minuit|منتصف الليل/iu;
const afternoon =
  /p\.?[ \u00a0]?m\b|مساء|بعد الظهر|de la tarde|da tarde|nachmittags|abends|du soir|de l['’]après-midi/iu;
const morning = /a\.?[ \u00a0]?m\b|صباح|de la mañana|da manhã|morgens|du matin/iu;

/** Hours in Arabic words, from one to twelve. */
const hours = [
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة',
  'الثانية عشرة',
];

/** Minutes from 0 to 1439, in figures; none when it says no hour. */
export function readTime(written: string, lang: string): readonly string[] {
  const text = asciiDigits(written);
  const found = /(\d{1,2})(?:\D{0,4}(\d{2}))?/u.exec(text);
  const word = found ? 0 : hours.findLastIndex((name) => text.includes(name)) + 1;
  const hour = found ? Number(found[1]) : word;
  if (!found && word === 0) {
    if (midnight.test(text)) return ['0'];
    return noon.test(text) ? [String(halfDay)] : [];
  }
  const minutes = hour * 60 + Number(found?.[2] ?? 0);
  return readingsOf(text, minutes, hour, lang).map(String);
}

function readingsOf(text: string, minutes: number, hour: number, lang: string): number[] {
  if (hour > 12) return [minutes % 1440];
  if (afternoon.test(text) || (lang === 'ar' && noon.test(text)))
    return [(minutes % halfDay) + halfDay];
  if (morning.test(text)) return [minutes % halfDay];
  // 09:30 and « 9 h » are of a clock with twenty-four hours.
  const isWhole = /^\D*0\d|\dh|\d[ \u00a0\u202f]h|heure|Uhr|uur/u.test(text);
  return isWhole ? [minutes] : [minutes % halfDay, (minutes % halfDay) + halfDay];
}
