/** The form in which dates, hours and sums of two languages are compared: 12 May and le 12 mai are one day. */
import { months } from '../find/detect/data/months.ts';
import { normalForm } from '../text/normal-form.ts';

const monthOf = new Map(
  months.flatMap((names, month) => names.map((name) => [bare(name), month + 1] as const)),
);
const hour = /(\d{1,2})\s*(?:(?:h|heures?|:|\.)\s*(\d{2})?|(?=[ap]\.?m|o['’]clock))/iu;
const noon = /^(?:noon|midday|midnight|midi|minuit)$/iu;
const sum =
  /(\d(?:[\d\s.,'’٬٫]*\d)?)\s*(?:(k|thousand|mil(?! mill)|mille|ألف|آلاف)|(m|mill?[ij]?o\p{L}*|milli?on\p{L}*|مليون|ملايين)|(bn|md|billions?|mill?[ij]ard\p{L}*|mil millones|مليار|مليارات))?(?!\p{L})/iu;
/** الساعة السادسة: from one to eleven; twelve has the name of two in it. */
const arabicHours =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية'.split(
    ' ',
  );
const currency = /[$€£¥%٪]|\p{Sc}|\p{L}/u;

/** @param lang primary subtag of the language that `written` stands in */
export function normalValue(written: string, lang: string): string {
  const text = written.replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660));
  return dayOf(text) ?? hourOf(text) ?? sumOf(text, lang) ?? normalForm(written, lang);
}

/** Month and days without the year, which one language may leave out. */
function dayOf(written: string): string | null {
  const words = bare(written).match(/\p{L}+|\d+/gu) ?? [];
  // Some names are two words: كانون الأول.
  const names = words.flatMap((word, at) => [word, `${word} ${words[at + 1]}`]);
  const month = names.map((name) => monthOf.get(name)).find((found) => found !== undefined);
  const days = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  return month === undefined || days.length === 0 ? null : `day ${month}-${days.join('-')}`;
}

/** On a clock of twelve hours, since 2 to 4 pm does not say which half of the day its first hour is in. */
function hourOf(written: string): string | null {
  if (noon.test(written)) return 'hour 0:00';
  if (written.includes('الساعة')) return arabicHourOf(written);
  const found = /\d\s*(?:h|:\d|[ap]\.?m|o['’])/iu.test(written) && hour.exec(written);
  return found ? `hour ${Number(found[1]) % 12}:${found[2] ?? '00'}` : null;
}

function arabicHourOf(written: string): string | null {
  const figures = /(\d{1,2})(?:[:٫](\d{2}))?/.exec(written);
  const named = arabicHours.findIndex((name) => written.includes(name)) + 1;
  const isTwelve = /الثانية عشرة/.test(written);
  const value = figures ? Number(figures[1]) : isTwelve ? 12 : named;
  return value > 0 ? `hour ${value % 12}:${figures?.[2] ?? '00'}` : null;
}

/** Without the name of the currency, which languages write each in their own way. */
function sumOf(written: string, lang: string): string | null {
  const found = currency.test(written) && sum.exec(written);
  if (!found) return null;
  const [, figure = '', thousands, millions, milliards] = found;
  const power = thousands ? 1e3 : millions ? 1e6 : milliards ? 1e9 : 1;
  const value = Number(normalForm(figure, lang)) * power;
  return Number.isFinite(value) ? `sum ${value}` : null;
}

/** Without case and accents. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
