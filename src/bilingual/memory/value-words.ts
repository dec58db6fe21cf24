/** Words that carry a fact as a figure does: numbers, days, and the words that turn a statement around. */
import { dateWords, isVerb } from '../date-words.ts';
import { foldWord } from './normalise.ts';

/** « One » is left out: in most languages it is an article too. */
const perLanguage: Readonly<Record<string, string>> = {
  en:
    'two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion ' +
    'today tomorrow yesterday tonight noon midnight not no never cannot without am pm',
  fr:
    'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille million millions milliard ' +
    'aujourd demain hier midi minuit pas jamais aucun aucune sans ni',
  ar:
    'اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر مئة ألف مليون ' +
    'اليوم غدا غدًا أمس الليلة لا لن لم ليس ليست غير بدون',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez cien mil millón hoy mañana ayer no nunca sin',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn hundert tausend heute morgen gestern nicht kein keine nie ohne',
  nl: 'twee drie vier vijf zes zeven acht negen tien honderd duizend vandaag morgen gisteren niet geen nooit zonder',
  pt: 'dois duas três quatro cinco seis sete oito nove dez cem mil hoje amanhã ontem não nunca sem',
  it: 'due tre quattro cinque sei sette otto nove dieci cento mille oggi domani ieri non mai senza',
};

const days: ReadonlySet<string> = new Set(Array.from(dateWords, foldWord));

const valueWords: ReadonlySet<string> = new Set([
  ...Object.values(perLanguage).flatMap((words) => words.split(' ').map(foldWord)),
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
