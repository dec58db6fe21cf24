/** Bodies that halves name each in its own way: by an account, by initials, by a name in full. */
import { foldWord } from '../../core/text/fold-word.ts';
import { joinSpans, type Span } from '../../core/text/span.ts';

/** A row is one body. Accounts as their networks spell them, without the sign. */
const rows: readonly (readonly string[])[] = [
  'un,onu,unitednations,united nations,nations unies,الأمم المتحدة,vereinte nationen,verenigde naties,naciones unidas',
  'refugees,unhcr,hcr,acnur,refugee agency,haut commissariat aux réfugiés,haut commissariat pour les réfugiés,haut commissariat,agence des nations unies pour les réfugiés,المفوضية السامية لشؤون اللاجئين,المفوضية السامية,مفوضية اللاجئين,مفوضية الأمم المتحدة',
  'wfp,pam,wfpusa,world food programme,world food program,programme alimentaire mondial,برنامج الأغذية العالمي,برنامج الغذاء العالمي',
  'who,oms,world health organization,organisation mondiale de la santé,منظمة الصحة العالمية',
  'iom,oim,uniom,unmigration,organization for migration,organisation internationale pour les migrations,المنظمة الدولية للهجرة',
  'undp,pnud,development programme,programme des nations unies pour le développement,برنامج الأمم المتحدة الإنمائي',
  'fao,food and agriculture organization,organisation pour l’alimentation et l’agriculture,منظمة الأغذية والزراعة,الفاو',
  'ilo,oit,labour organization,organisation internationale du travail,منظمة العمل الدولية',
  'icrc,cicr,red cross,croix-rouge,الصليب الأحمر',
  'ifrc,ficr,red crescent,croissant-rouge,الهلال الأحمر',
  'icc,cpi,intlcrimcourt,criminal court,cour pénale internationale,المحكمة الجنائية الدولية',
  'icj,cij,ciijicj,court of justice,cour internationale de justice,محكمة العدل الدولية',
  'nato,otan,north atlantic,atlantique nord,الناتو,حلف شمال الأطلسي',
  'eu,ue,europeanunion,european union,union européenne,الاتحاد الأوروبي,europäische union,unión europea',
  'au,ua,africanunion,african union,union africaine,الاتحاد الأفريقي,الاتحاد الإفريقي',
  'oif,francophonie,organisation internationale de la francophonie,الفرنكوفونية,الفرانكوفونية',
  'oecd,ocde,oecd ocde,منظمة التعاون الاقتصادي',
  'imf,fmi,monetary fund,fonds monétaire,صندوق النقد',
  'worldbank,world bank,banque mondiale,banquemondiale,البنك الدولي',
  'wto,omc,trade organization,organisation mondiale du commerce,منظمة التجارة',
  'osce,organization for security,organisation pour la sécurité,منظمة الأمن والتعاون',
  'arableague,ligue arabe,arab league,league of arab states,ligue des états arabes,جامعة الدول العربية,الجامعة العربية',
  'unwomen,onufemmes,un women,onu femmes,هيئة الأمم المتحدة للمرأة',
  'unesco,يونسكو',
  'unicef,يونيسف,يونيسيف',
  'unrwa,أونروا,الأونروا',
  'ohchr,unhumanrights,hcdh,human rights office,haut-commissariat aux droits,مفوضية حقوق الإنسان',
  'ocha,unocha,humanitarian affairs,bureau de la coordination des affaires humanitaires,مكتب تنسيق الشؤون الإنسانية',
  'unaids,onusida,برنامج الأمم المتحدة المشترك',
  'unfpa,population fund,fonds des nations unies pour la population,صندوق الأمم المتحدة للسكان',
  'globalfund,global fund,fonds mondial,الصندوق العالمي',
  'auf,agence universitaire de la francophonie,الوكالة الجامعية',
  'amnesty,amnistie,amnesty international,amnistie internationale,منظمة العفو الدولية',
  'msf,doctors without borders,médecins sans frontières,أطباء بلا حدود',
  'rcmp,grc,rcmpgrcpolice,mounted police,gendarmerie royale,الشرطة الملكية',
  'ircc,citimmcanada,citimmcanfr,immigration refugees and citizenship canada,immigration réfugiés et citoyenneté canada,دائرة الهجرة',
  'canadafp,canadape,gac corporate,global affairs canada,affaires mondiales canada,الشؤون العالمية الكندية',
].map((row) => row.split(',').map(plain));

function plain(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when `text` has any of the names of the body that goes by `name`. */
export function hasNameOf(name: string, text: string): boolean {
  const wanted = plain(name);
  const row = rows.find((names) => names.includes(wanted));
  if (!row) return false;
  const words = ` ${plain(text)} `;
  const initials = (text.match(/\p{Lu}{2,}/gu) ?? []).map(foldWord);
  // Arabic writes "and", "in" and "for" onto the first word; « un » and "who" are words but in capitals.
  return row.some((each) => {
    if (/\p{Script=Arabic}/u.test(each)) {
      return words.includes(each) || words.includes(each.replace(/^ال/, 'ل'));
    }
    return each.length < 5 ? initials.includes(each) : words.includes(` ${each} `);
  });
}

/** Where `text` names a body in full that `other` names too, under any name. */
export function findSharedBodies(text: string, other: string): readonly Span[] {
  const words = wordsOf(text);
  const found = rows.flatMap((row) => {
    const named = row
      .filter((name) => name.includes(' '))
      .flatMap((name) => spansOf(name.split(' '), words));
    return named.length > 0 && hasNameOf(row[0] ?? '', other) ? named : [];
  });
  return joinSpans(found);
}

interface Word extends Span {
  readonly folded: string;
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    folded: foldWord(found),
  }));
}

/** Spaces and hyphens as they come; without accents and with what Arabic writes onto the first word. */
function spansOf(parts: readonly string[], words: readonly Word[]): readonly Span[] {
  const isAt = (at: number) =>
    parts.every((part, i) => {
      const word = words[at + i]?.folded ?? '';
      return word === part || (i === 0 && word.endsWith(part) && word.length < part.length + 3);
    });
  return words.flatMap(({ start }, at) => {
    const last = words[at + parts.length - 1];
    return last && isAt(at) ? [{ start, end: last.end }] : [];
  });
}
