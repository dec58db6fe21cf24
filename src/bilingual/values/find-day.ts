/** Finds days that no figure gives: weekdays, today and tomorrow, a month alone. */
import { months } from '../../core/find/detect/data/months.ts';
import { foldWord } from '../../core/text/fold-word.ts';

export interface Day {
  readonly start: number;
  readonly end: number;
  /** `w|1` for Monday to `w|7`, `r|0` for today, `r|1` for tomorrow … , `?|5|?` for May. */
  readonly reading: string;
}

const word = /[\p{L}\p{M}]+/gu;

const shortWeekdays: Readonly<Record<string, readonly string[]>> = {
  en: ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', '', ''],
  fr: [],
  ar: [],
};

const relative: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 },
  fr: { hui: 0, demain: 1, hier: -1 },
  ar: { اليوم: 0, الليلة: 0, غدا: 1, غد: 1, الغد: 1, أمس: -1, البارحة: -1 },
  es: { hoy: 0, ayer: -1 },
  de: { heute: 0, gestern: -1 },
  nl: { vandaag: 0, gisteren: -1 },
  pt: { hoje: 0, amanhã: 1, ontem: -1 },
};

const tables = new Map<string, ReadonlyMap<string, string>>();

/** In the order of the text. @param lang primary subtag */
export function findDays(text: string, lang: string): readonly Day[] {
  const table = tableOf(lang);
  return Array.from(text.matchAll(word)).flatMap(({ index: start, 0: written }): Day[] => {
    const end = start + written.length;
    const reading = readingOf(written, table, lang);
    if (reading === undefined || !isMeant(text, start, end, written, reading)) return [];
    return [{ start, end, reading }];
  });
}

function readingOf(
  written: string,
  table: ReadonlyMap<string, string>,
  lang: string,
): string | undefined {
  const folded = foldWord(written);
  if (lang === 'ar') {
    const bare = folded.replace(/^[وفبل](?=.{3})/, '').replace(/^ل(?=ل)/, 'ا');
    return table.get(folded) ?? table.get(bare);
  }
  return table.get(folded) ?? table.get(folded.replace(/s$/, ''));
}

function isMeant(text: string, start: number, end: number, written: string, reading: string) {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 12);
  if (/[#@_/.]$/.test(before)) return false;
  // « Ce soir » is today, « le soir » any day.
  if (/^(?:morning|afternoon|evening|matin|soir|midi)$/i.test(written)) {
    return /(?:^|\s)(?:this|ce|cet(?:te)? après-)\s?$/i.test(before);
  }
  // May and March, and « mars » the planet; « mon » is French too.
  if (/^(?:may|march)$/i.test(written)) {
    return (
      /^\p{Lu}/u.test(written) &&
      /(?:^|\s)(?:in|of|this|last|next|until|since|by|from|to|early|late|mid)[\s-]$/i.test(before)
    );
  }
  if (/^(?:mon|wed|fri|thu|tue|tues|thur|thurs)$/i.test(written)) return /^\p{Lu}/u.test(written);
  // « اليوم العالمي » is a day of the year, and « هذا اليوم » is today.
  if (written === 'اليوم') return !/^\sال/u.test(after) || /^\sال(?:سفير|وزير)/u.test(after);
  if (/^r/.test(reading) && /(?:\bof|\bde|d['’])\s?$/i.test(before)) return false;
  return true;
}

function tableOf(lang: string): ReadonlyMap<string, string> {
  const known = tables.get(lang);
  if (known) return known;
  const table = new Map<string, string>();
  months.forEach((names, i) => {
    for (const name of names) {
      if (!/[\s]/.test(name) && name.length > 3) table.set(foldWord(name), `?|${i + 1}|?`);
    }
  });
  for (const day of ['mai', 'may', 'août', 'juin', 'june', 'ماي', 'أوت', 'آب']) {
    const at = months.findIndex((names) => names.includes(day));
    if (isOf(day, lang) && at >= 0) table.set(foldWord(day), `?|${at + 1}|?`);
  }
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  for (let i = 0; i < 7; i++) {
    table.set(foldWord(weekday.format(Date.UTC(2024, 0, 1 + i))), `w|${i + 1}`);
    for (const short of shortWeekdays[lang]?.[i]?.split(' ') ?? []) {
      if (short !== '') table.set(short, `w|${i + 1}`);
    }
  }
  // Without the article too: « كل ثلاثاء وخميس »; not the two that are numbers.
  if (lang === 'ar') {
    for (const [i, name] of ['', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت'].entries()) {
      if (name !== '') table.set(foldWord(name), `w|${i + 1}`);
    }
  }
  for (const part of ['morning', 'afternoon', 'evening', 'matin', 'soir', 'midi']) {
    table.set(part, 'r|0');
  }
  for (const [name, days] of Object.entries(relative[lang] ?? {})) {
    table.set(foldWord(name), `r|${days}`);
  }
  tables.set(lang, table);
  return table;
}

/** « mai » is no word of English, nor "may" of French. */
function isOf(name: string, lang: string): boolean {
  if (/\p{Script=Arabic}/u.test(name)) return lang === 'ar' && name !== 'آب';
  return /^(?:may|june)$/.test(name) ? lang === 'en' : lang === 'fr';
}
