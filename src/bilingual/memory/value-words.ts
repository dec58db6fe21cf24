/** Words that carry a fact as a figure does: numbers, days, and the words that turn a statement around. */
import { foldWord } from '../../core/text/fold-word.ts';
import { dateWords, isVerb } from '../date-words.ts';
import { cardinalsOf, numberLanguages } from '../number-words.ts';

/** Other words that carry a fact: days counted from today, noon, denials. */
const perLanguage: Readonly<Record<string, string>> = {
  en: 'today tomorrow yesterday tonight noon midnight not no never cannot without am pm',
  fr: 'aujourd demain hier midi minuit pas jamais aucun aucune sans ni',
  ar: 'اليوم غدا غدًا أمس الليلة لا لن لم ليس ليست غير بدون',
  es: 'hoy mañana ayer no nunca sin',
  de: 'heute morgen gestern nicht kein keine nie ohne',
  nl: 'vandaag morgen gisteren niet geen nooit zonder',
  pt: 'hoje amanhã ontem não nunca sem',
  it: 'oggi domani ieri non mai senza',
};

const days: ReadonlySet<string> = new Set(Array.from(dateWords, foldWord));

const valueWords: ReadonlySet<string> = new Set([
  ...Object.values(perLanguage).flatMap((words) => words.split(' ').map(foldWord)),
  ...numberLanguages.flatMap((lang) => cardinalsOf(lang).map(([name]) => foldWord(name))),
  ...days,
]);

/** True for the names of months and of days of the week. @param key the word folded */
export function isDay(key: string, written: string): boolean {
  return days.has(key) && !isVerb(written);
}

/**
 * The languages are not told apart: a word that means a number only in another language costs a warning at worst.
 * @param key the word folded
 */
export function isValueWord(key: string, written: string): boolean {
  return valueWords.has(key) && !isVerb(written);
}
