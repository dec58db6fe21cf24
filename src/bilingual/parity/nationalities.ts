/** Words for what belongs to a country: tunisien, Tunisian, تونسي. */
import type { NamedTerritory } from '../../core/find/detect/territory-names.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import { stripClitics } from '../lexicon/clitics.ts';

/** ISO 3166-1 code, then beginnings of the words in French, English and Arabic; a point ends a whole word. */
const table = `
CA canadien canadian كندي|TN tunisien tunisian تونسي|DZ algerien algerian جزائري|MA marocain moroccan مغربي مغاربة|LY libyen libyan ليبي
EG egyptien egyptian مصري|SY syrien syrian سوري|LB libanais lebanese لبناني|JO jordanien jordanian اردني|IQ irakien iraqi عراقي
IR iranien iranian ايراني|IL israelien israeli اسرائيلي|PS palestinien palestinian فلسطيني|SA saoudien saudi سعودي|YE yemenite yemeni يمني
QA qatari qatari قطري|KW koweitien kuwaiti كويتي|TR turc turkish تركي أتراك|FR francais. french. فرنسي|GB britannique british بريطاني
DE allemand german. الماني ألمان|IT italien italian ايطالي|ES espagnol spanish اسباني إسبان|PT portugais portuguese برتغالي|GR grec. greek يوناني
BE belge belgian بلجيكي|NL neerlandais dutch هولندي|CH suisse swiss سويسري|PL polonais polish. بولندي|UA ukrainien ukrainian اوكراني
RU russe russian روسي|CN chinois chinese صيني|JP japonais japanese ياباني|KR coreen korean كوري|IN indien. indian. هندي|PK pakistanais pakistani باكستاني
US americain american امريكي|MX mexicain mexican مكسيكي|BR bresilien brazilian برازيلي|HT haitien haitian هايتي|SN senegalais senegalese سنغالي
ML malien. malian مالي.|NE nigerien. nigerien. نيجيري.|NG nigerian nigerian. نيجيري|CI ivoirien ivorian ايفواري|CM camerounais cameroonian كاميروني
SE suedois swedish سويدي|NO norvegien norwegian نرويجي|FI finlandais finnish فنلندي|DK danois danish دنماركي|IE irlandais irish ايرلندي|AT autrichien austrian نمساوي
HU hongrois hungarian مجري|CZ tcheque czech تشيكي|RO roumain romanian رومانيه|BG bulgare bulgarian بلغاري|RS serbe serbian صربي|HR croate croatian كرواتي|SK slovaque slovak سلوفاكي
LV letton latvian لاتفي|LT lituanien lithuanian ليتواني|EE estonien estonian استوني|AL albanais albanian الباني|BY bielorusse belarusian بيلاروسي|MD moldave moldovan مولدوفي
AM armenien armenian ارمني|AZ azerbaidjanais azerbaijani اذربيجاني|CY chypriote cypriot قبرصي|MT maltais maltese مالطي|IS islandais icelandic ايسلندي|AR argentin argentin ارجنتيني
CL chilien chilean تشيليه|CO colombien colombian كولومبي|PE peruvien peruvian بيروفي|VE venezuelien venezuelan فنزويلي|CU cubain cuban كوبي|AU australien australian استرالي
ID indonesien indonesian اندونيسي|MY malaisien malaysian ماليزي|VN vietnamien vietnamese فيتنامي|BD bangladais bangladeshi بنغلاديشي|AE emirati emirati اماراتي|BH bahreini bahraini بحريني
GH ghaneen ghanaian غاني|TD tchadien chadian تشادي|BJ beninois beninese بنيني|TG togolais togolese توغولي|GA gabonais gabonese غابوني|CD congolais congolese كونغولي
RW rwandais rwandan رواندي|UG ougandais ugandan اوغندي|TZ tanzanien tanzanian تنزاني|SO somalien somali صومالي|BF burkinabe burkinabe بوركيني|MG malgache malagasy مدغشقري
ET ethiopien ethiopian اثيوبي|KE kenyan kenyan كيني|SD soudanais sudanese سوداني|AF afghan afghan افغاني|MR mauritanien mauritanian موريتاني
`;

interface Stem {
  readonly code: string;
  readonly stem: string;
  readonly isWhole: boolean;
}

const stems: readonly Stem[] = table
  .trim()
  .split(/[|\n]/)
  .flatMap((row) => {
    const [code = '', ...words] = row.trim().split(' ');
    return words.map((each) => ({
      code,
      stem: foldWord(each.replace('.', '')),
      isWhole: each.endsWith('.'),
    }));
  });

/** By their first two letters: every word of a text is looked up. */
const byBeginning = new Map<string, Stem[]>();
for (const each of stems) {
  const key = each.stem.slice(0, 2);
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), each]);
}

/** In the order of the text. */
export function findNationalities(text: string): readonly NamedTerritory[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]{4,30}/gu)).flatMap(
    ({ index: start, 0: written }) => {
      const folded = foldWord(written);
      const isArabic = /\p{Script=Arabic}/u.test(folded);
      const forms = isArabic ? stripClitics(folded) : [folded];
      const found = forms
        .flatMap((form) =>
          (byBeginning.get(form.slice(0, 2)) ?? []).map((each) => ({ form, ...each })),
        )
        .find(({ form, stem, isWhole }) =>
          isWhole || isArabic ? isForm(form, stem, isArabic) : form.startsWith(stem),
        );
      // The language, not the country: « en français », "in French".
      if (!found || /^(?:francais|french|francaise)$/.test(folded)) return [];
      return [{ start, end: start + written.length, code: found.code }];
    },
  );
}

/** With the endings of gender and number alone. */
function isForm(form: string, stem: string, isArabic: boolean): boolean {
  if (!form.startsWith(stem)) return false;
  const ending = form.slice(stem.length);
  return isArabic ? /^(?:ه|ين|ون|ات|ا|تين)?$/.test(ending) : /^(?:e|s|es|ne|nes)?$/.test(ending);
}
