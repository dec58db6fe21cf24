/** Finds dates whose day stands in words: « الثامن من مايو », « le premier mai », "the first of May". */
import { months, oneOf } from '../../core/find/detect/data/months.ts';

export interface DayInWords {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
}

const units = 'أول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ');
const teens =
  'العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر'.split(
    '|',
  );

/** From the first to the thirty-first. */
const arabic: readonly string[] = [
  ...units,
  ...teens,
  ...['العشرين', 'الثلاثين'].flatMap((tens) => [
    tens,
    ...['الحادي', ...units.slice(1)].map((unit) => `${unit} و${tens}`),
  ]),
].slice(0, 31);

const names = new Map(months.flatMap((all, i) => all.map((name) => [name, i + 1] as const)));
const month = `(?<month>${oneOf([...names.keys()])})(?![\\p{L}\\p{M}])`;
const year = '(?:,?[ \\u00a0](?:عام[ \\u00a0])?(?<year>(?:1\\d|20|21)\\d\\d))?';
const longestFirst = [...arabic].sort((a, b) => b.length - a.length);

const shapes: Readonly<Record<string, RegExp>> = {
  ar: new RegExp(
    `(?<!\\p{L})(?:(?:و|ف|ب|ل)?(?:ال)?)(?<day>${[...longestFirst, 'فاتح', 'غرة'].map((name) => name.replace(/^ال/, '')).join('|')})(?:[ \\u00a0]من(?:[ \\u00a0]شهر)?)?[ \\u00a0]${month}${year}`,
    'giu',
  ),
  fr: new RegExp(`(?<!\\p{L})premier[ \\u00a0]${month}${year}`, 'giu'),
  en: new RegExp(
    `(?<!\\p{L})(?:first (?:day )?of ${month}|${month.replace('month', 'named')} (?:the )?first)${year}`,
    'giu',
  ),
};

/** In the order of the text. @param lang primary subtag; none in a language that is not among those above */
export function findDaysInWords(text: string, lang: string): readonly DayInWords[] {
  const shape = shapes[lang];
  if (!shape) return [];
  return Array.from(text.matchAll(shape), ({ index, 0: found, groups = {} }) => {
    const at = names.get((groups.month ?? groups.named ?? '').toLowerCase());
    const day = arabic.findIndex((name) => name.replace(/^ال/, '') === groups.day) + 1 || 1;
    const reading = `${groups.year ?? '?'}|${at}|${day}`;
    return { start: index, end: index + found.length, readings: [reading] };
  });
}
