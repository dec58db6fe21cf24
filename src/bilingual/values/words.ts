/** Numbers and days that stand in words. They are less certain than figures: « une douzaine », "a couple of". */
import { foldWord } from '../memory/normalise.ts';

/** From two on: in most languages one is an article too. */
const numbers: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
};
/** Both genders of each. */
const arabic = [
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني', 'ثمان'],
  ['تسعة', 'تسع'],
  ['عشرة', 'عشر'],
];

const tens: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100 },
  fr: { quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 },
  ar: {
    عشرون: 20,
    عشرين: 20,
    ثلاثون: 30,
    ثلاثين: 30,
    أربعون: 40,
    أربعين: 40,
    خمسون: 50,
    خمسين: 50,
    مئة: 100,
    مائة: 100,
  },
};

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/** The number that a word says in this language; undefined when it says none. `word` in any case. */
export function numberOf(word: string, lang: string): number | undefined {
  let table = byLanguage.get(lang);
  if (!table) {
    table = new Map(entriesFor(lang));
    byLanguage.set(lang, table);
  }
  return table.get(foldWord(word));
}

function entriesFor(lang: string): [string, number][] {
  const small = lang === 'ar' ? arabic : (numbers[lang]?.split(' ') ?? []).map((name) => [name]);
  const pairs = [
    ...small.flatMap((names, i) => names.map((name) => [name, i + 2] as const)),
    ...Object.entries(tens[lang] ?? {}),
  ];
  return pairs.map(([name, value]) => [foldWord(name), value]);
}

const weekdays = new Map<string, ReadonlyMap<string, number>>();

/** 1 for Monday to 7 for Sunday; undefined for any other word. */
export function weekdayOf(word: string, lang: string): number | undefined {
  let table = weekdays.get(lang);
  if (!table) {
    const name = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    table = new Map(
      Array.from({ length: 7 }, (_, i) => [foldWord(name.format(Date.UTC(2024, 0, 1 + i))), i + 1]),
    );
    weekdays.set(lang, table);
  }
  return table.get(foldWord(word));
}
