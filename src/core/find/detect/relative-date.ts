/**
 * Detector: days that depend on today: tomorrow, next Tuesday, in nine days; demain, mardi prochain, d’ici vendredi;
 * غدا، الأسبوع المقبل. A weekday that a date follows, and the figurative "leaders of tomorrow", are none.
 */
import { joinSpans, type Span, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { oneOf, weekdays } from './data/months.ts';
import { noSpace, space as s } from './data/numerals.ts';
import { spansOf } from './spans-of.ts';

const day = oneOf(weekdays);
const count =
  '(?:\\d{1,3}|[٠-٩]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|a few|a couple of|several|few|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs)';
const unit = '(?:minutes?|hours?|days?|weeks?|months?|years?)';
const unité = '(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)';
const start = '(?<![\\p{L}\\p{M}\\p{N}_#@])';
const end = '(?![\\p{L}\\p{M}\\p{N}_])';

const english = [
  `(?:the${s}day${s}(?:after${s}tomorrow|before${s}yesterday))`,
  `(?:today|tomorrow|yesterday)(?:${s}(?:morning|noon|afternoon|evening|night))?`,
  'tonight',
  `(?:this|next|last|this${s}coming|this${s}past|coming)${s}(?:${day}|week-?end|week|fortnight|month|year|morning|afternoon|evening|night)(?:${s}(?:morning|afternoon|evening|night))?`,
  `on${s}${day}(?:${s}(?:morning|afternoon|evening|night))?`,
  `(?:in|within)${s}(?:(?:the${s})?(?:next|coming)${s})?${count}${s}${unit}(?:['’]${s}time)?(?!${s}(?:of|old))`,
  `(?:in|over|within|during)${s}the${s}(?:next|coming)${s}(?:few${s})?(?:hours|days|weeks|months)`,
  `(?:an?|${count})${s}${unit}${s}(?:ago|from${s}now|later)`,
];
const french = [
  `aujourd['’]hui|après-demain|avant-hier|tout${s}à${s}l['’]heure`,
  `(?:demain|hier)(?:${s}(?:matin|midi|après-midi|soir))?`,
  `(?:ce|cet|cette)${s}(?:${day}|matin|midi|soir|week-end|mois|après-midi|nuit|semaine|année|fin${s}de${s}semaine)(?:${s}(?:matin|après-midi|soir))?(?!-là)`,
  `(?:${day}|semaine|mois|année|week-end|fin${s}de${s}semaine|nuit|an)${s}(?:prochaine?|dernière?|dernier|passée?)(?:${s}(?:matin|après-midi|soir))?`,
  `${day}${s}(?:matin|après-midi|soir)`,
  `dans${s}(?:${count}|les${s}(?:${count}${s})?prochaine?s)${s}${unité}`,
  `il${s}y${s}a${s}${count}${s}${unité}`,
  `d['’]ici${s}(?:${day}|demain|${count}${s}${unité}|la${s}fin${s}(?:de${s}la${s}semaine|du${s}mois))`,
];
const arabic = [
  `[وف]?(?:بعد${s}غد|أول${s}أمس|غد[اًا]{0,2}|أمس|البارحة|الليلة(?!${s}ال))`,
  `[وف]?(?:هذا${s}(?:المساء|الصباح|اليوم|الأسبوع|الشهر|العام)|هذه${s}(?:الليلة|السنة))`,
  `(?:${day}|الأسبوع|الشهر|العام|السنة|الأيام|الساعات)${s}(?:القليلة${s})?(?:القادمة?|المقبلة?|الماضية?)`,
  `(?:خلال|بعد|قبل|في${s}غضون)${s}(?:${count}${s}|ثلاثة${s}|أربعة${s}|خمسة${s}|ستة${s}|سبعة${s}|تسعة${s})?(?:يومين|أيام|ساعات|ساعتين|أسبوعين|أسابيع|أشهر|شهرين)`,
];
const shapes = [english, french, arabic].map(
  (forms) => new RegExp(`${start}(?:${forms.join('|')})${end}`, 'giu'),
);
const todayInArabic =
  /(?<![\p{L}\p{M}])(?<!(?:هذا|في|ذلك|نفس)[ \u00a0])اليوم(?![\p{L}\p{M}]|[ \u00a0]ال)/gu;
const someWord = new RegExp(
  `today|tonight|tomorrow|yesterday|hui|demain|hier|prochain|derni|pass[ée]|ago|now|later|coming|next|last|this|ce(?:t|tte)?|${s}ici|dans|within|${noSpace}in|il${s}y|matin|soir|midi|on${s}|[\\u0600-\\u06ff]`,
  'iu',
);

/** A date behind says the day itself. */
const dated = new RegExp(
  `^,?${s}(?:the${s}|le${s})?(?:\\d|[٠-٩])|^,?${s}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
  'iu',
);
const figurativeBefore =
  /(?:(?<!\p{L})of|(?<!\p{L})(?:leaders?|dirigeante?s|monde|sociétés?|économies?|talents|Afrique|Europe|Canada|génération|villes?|industries?|énergies?|défis|métiers|technologies|citoyen(?:ne)?s|jeunes?|femmes|hommes|hier et|demain)[\s\u00a0](?:de|d['’]))[\s\u00a0]?$/iu;
const figurativeAfter =
  /^['’]s[\s\u00a0](?:leaders?|world|youth|generations?|economy|challenges|talents?|workforce|jobs|diplomats|citizens|cities|children)/iu;

export function relativeDate(reading: Reading): readonly Hit[] {
  const { text, machine } = reading;
  if (!someWord.test(text)) return [];
  const hits = shapes.flatMap((shape) => spansOf(text, shape));
  return joinSpans([...hits, ...spansOf(text, todayInArabic)]).filter(
    (hit) => !touchesAny(machine, hit.start, hit.end) && isMeant(reading, hit),
  );
}

function isMeant(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading;
  const written = text.slice(start, end);
  const after = text.slice(end, end + 24);
  // German and Dutch for "here".
  if (/^hier$/i.test(written)) {
    if (/^(?:de|nl|af|lb)$/.test(reading.langAt(start))) return false;
  }
  if (/^(?:on|this|next|last|ce)\b/i.test(written) && dated.test(after)) return false;
  if (/^(?:today|tomorrow|yesterday|demain|hier|aujourd)/i.test(written))
    return (
      !figurativeBefore.test(text.slice(Math.max(0, start - 24), start)) &&
      !figurativeAfter.test(after)
    );
  return true;
}
