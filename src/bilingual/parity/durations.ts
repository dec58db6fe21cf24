/** Stretches of time that two languages give in different units: 48 h and two days, six decades and 60 years. */
import type { Span } from '../../core/text/span.ts';
import type { Value } from '../values/index.ts';

export interface Duration extends Span {
  /** In minutes or in months, which no number of the other makes. */
  readonly lasts: string;
}

type Unit = readonly [words: string, lasts: number, base: 'minutes' | 'months'];

const day = 1440;

/** The words after a number, and how long one of them lasts. */
const units: Readonly<Record<string, readonly Unit[]>> = {
  en: [
    ['minutes?|mins?', 1, 'minutes'],
    ['hours?|hrs?|h', 60, 'minutes'],
    ['days?|nights?', day, 'minutes'],
    ['weeks?', 7 * day, 'minutes'],
    ['fortnights?', 14 * day, 'minutes'],
    ['months?', 1, 'months'],
    ['years?', 12, 'months'],
    ['decades?', 120, 'months'],
    ['century|centuries', 1200, 'months'],
  ],
  fr: [
    ['minutes?|min', 1, 'minutes'],
    ['heures?|h', 60, 'minutes'],
    ['jours?|journées?|nuits?', day, 'minutes'],
    ['semaines?', 7 * day, 'minutes'],
    ['mois', 1, 'months'],
    ['ans?|années?', 12, 'months'],
    ['décennies?', 120, 'months'],
    ['siècles?', 1200, 'months'],
  ],
  ar: [
    ['دقيقة|دقائق', 1, 'minutes'],
    ['ساعة|ساعات', 60, 'minutes'],
    ['يوما?ً?ا?|أيام', day, 'minutes'],
    ['أسبوعا?ً?ا?|أسابيع', 7 * day, 'minutes'],
    ['شهرا?ً?ا?|أشهر|شهور', 1, 'months'],
    ['سنة|سنوات|سنين|عاما?ً?ا?|أعوام', 12, 'months'],
    ['عقود|عقدا?ً?ا?', 120, 'months'],
    ['قرون|قرنا?ً?ا?', 1200, 'months'],
  ],
  es: [
    ['minutos?|min', 1, 'minutes'],
    ['horas?|h', 60, 'minutes'],
    ['días?|noches?', day, 'minutes'],
    ['semanas?', 7 * day, 'minutes'],
    ['mes|meses', 1, 'months'],
    ['años?', 12, 'months'],
    ['décadas?', 120, 'months'],
    ['siglos?', 1200, 'months'],
  ],
  de: [
    ['Minuten?', 1, 'minutes'],
    ['Stunden?|Std', 60, 'minutes'],
    ['Tage?n?|Nächten?', day, 'minutes'],
    ['Wochen?', 7 * day, 'minutes'],
    ['Monate?n?', 1, 'months'],
    ['Jahre?n?', 12, 'months'],
    ['Jahrzehnte?n?', 120, 'months'],
    ['Jahrhunderte?n?', 1200, 'months'],
  ],
  nl: [
    ['minuut|minuten', 1, 'minutes'],
    ['uur|uren', 60, 'minutes'],
    ['dag|dagen|nachten', day, 'minutes'],
    ['week|weken', 7 * day, 'minutes'],
    ['maand|maanden', 1, 'months'],
    ['jaar|jaren', 12, 'months'],
    ['decennia', 120, 'months'],
    ['eeuw|eeuwen', 1200, 'months'],
  ],
};

/** What stands before a unit of which there is one. Arabic says it with the bare noun. */
const single: Readonly<Record<string, string>> = {
  en: '(?:an?|one)(?: single)?[ \\u00a0-]',
  fr: '(?:une?)(?: seule?)?[ \\u00a0]',
  ar: '',
  es: '(?:una?)[ \\u00a0]',
  de: '(?:eine?[mnrs]?)[ \\u00a0]',
  nl: '(?:een|één)[ \\u00a0]',
};

/** Whole expressions that last as long as another number of another unit. */
const fixed: Readonly<Record<string, readonly Unit[]>> = {
  en: [
    ['one and a half years', 18, 'months'],
    ['one and a half hours', 90, 'minutes'],
  ],
  fr: [['quinze[ \\u00a0]jours|15[ \\u00a0]jours|quinzaine', 14 * day, 'minutes']],
  ar: [
    ['ساعتان|ساعتين', 120, 'minutes'],
    ['يومان|يومين', 2 * day, 'minutes'],
    ['أسبوعان|أسبوعين', 14 * day, 'minutes'],
    ['شهران|شهرين', 2, 'months'],
    ['سنتان|سنتين|عامان|عامين', 24, 'months'],
    ['عقدان|عقدين', 240, 'months'],
    ['قرنان|قرنين', 2400, 'months'],
  ],
};

/** "A decade and a half", « un an et demi », « عقد ونصف ». */
const andHalf: Readonly<Record<string, string>> = {
  en: ' and a half',
  fr: ' et demie?',
  ar: ' ونصف',
};

/** Those that begin with one of the values. @param lang primary subtag */
export function findCounted(
  text: string,
  lang: string,
  values: readonly Value[],
): readonly Duration[] {
  const own = units[lang] ?? [];
  return values.flatMap((value) => counting(value, text, own));
}

/** Those that begin with one of the values, and those of one unit. @param lang primary subtag */
export function findDurations(
  text: string,
  lang: string,
  values: readonly Value[],
): readonly Duration[] {
  const own = units[lang] ?? [];
  const counted = findCounted(text, lang, values);
  const one = single[lang] ?? '';
  const half = andHalf[lang];
  const named = [
    ...own.map(([words, ...rest]) => [`${one}(?:${words})`, ...rest] as const),
    ...(half === undefined ? [] : own).map(
      ([words, lasts, base]) => [`${one}(?:${words})${half}`, lasts * 1.5, base] as const,
    ),
    ...(fixed[lang] ?? []),
  ].flatMap(([words, lasts, base]) =>
    Array.from(text.matchAll(whole(words)), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      lasts: `${lasts} ${base}`,
    })),
  );
  return [...counted, ...named];
}

/** « 24 h » may be read as a time of day: there the unit is in the value itself. */
function counting(
  { kind, start, end, written, readings }: Value,
  text: string,
  own: readonly Unit[],
): Duration[] {
  if (kind !== 'number' && kind !== 'time') return [];
  const amount = kind === 'time' ? Number(/^\d+/.exec(written)?.[0]) : Number(readings[0]);
  const rest = kind === 'time' ? written.replace(/^\d+/, '') : text.slice(end, end + 16);
  if (!Number.isFinite(amount)) return [];
  return own
    .filter(([words]) => behind(words, amount < 1).test(rest))
    .map(([, lasts, base]) => ({ start, end, lasts: `${amount * lasts} ${base}` }));
}

const compiled = new Map<string, RegExp>();

function whole(words: string): RegExp {
  return compile(`(?<![\\p{L}\\p{M}\\p{N}])[وفبل]?(?:${words})(?![\\p{L}\\p{M}])`, 'giu');
}

/** "A quarter of a century", « trois quarts d’heure ». */
const ofOne = "(?:of )?(?:an? |d['’](?:une? )?|de )?";

function behind(words: string, isPart: boolean): RegExp {
  const joint = isPart ? ofOne : '';
  return compile(`^[ \\u00a0\\u202f-]?${joint}(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
}

function compile(source: string, flags: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const made = new RegExp(source, flags);
  compiled.set(source, made);
  return made;
}
