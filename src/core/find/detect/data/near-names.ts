/**
 * Countries whose names, adjectives or capitals are taken for one another, and how words for them begin, in English,
 * French, Spanish, German and Arabic. Their full names stand in `territories.ts`. Own compilation, 2026-11-21.
 */

/** Groups of codes; in each, every name is easily written for every other. */
const groups: readonly string[] = [
  'AT AU',
  'SK SI',
  'NE NG',
  'GN GQ GW PG',
  'DM DO',
  'IR IQ',
  'IE IS',
  'GM ZM',
  'ML MW',
  'CH SE SZ',
  'PY UY',
  'EE LV LT',
  'LY LR',
  'MR MU',
  'CG CD',
  'HU RO',
  'KP KR',
  'SS SD',
  'BB BS',
  'KI KG',
  'DK NL',
  'ID IN',
  'CR PR',
  'ME MK',
  'SN SL',
  'TM TR',
  'LK LI',
  'MD MV',
  'GY GN',
];

/** Beginnings of words, folded, that stand for the country beside its names. */
const stems: Readonly<Record<string, string>> = {
  AT: 'austria autriche autrichien austriac osterreich نمساو',
  AU: 'australi أسترالي استرالي',
  SK: 'slovak slovaqu eslovac slowak سلوفاك',
  SI: 'sloven esloven slowen سلوفين',
  NE: 'nigerien nigerin نيجري',
  NG: 'nigeria نيجيري',
  GN: 'guinean guineen غيني',
  GQ: 'equatoguine equatorial',
  GW: 'bissau',
  PG: 'papua papou',
  DM: 'dominiquais',
  DO: 'dominicain',
  IR: 'iran ايران',
  IQ: 'iraq irak عراق',
  IE: 'irish irland irlandai أيرلند',
  IS: 'iceland islandai islandes أيسلند',
  GM: 'gambi غامبي',
  ZM: 'zambi زامبي',
  ML: 'malian malien',
  MW: 'malawi',
  CH: 'swiss suiss suiz schweiz سويسر',
  SE: 'swed suedoi suec schwed سويد',
  SZ: 'swazi eswatini',
  PY: 'paragua باراغو',
  UY: 'urugua أوروغو',
  EE: 'eston tallin إستون',
  LV: 'latvia letton leton lettisch لاتف',
  LT: 'lithuan lituan litauisch ليتوان vilnius',
  LY: 'libya libye ليبي',
  LR: 'liberia ليبير',
  MR: 'mauritan موريتان',
  MU: 'mauriti mauricien',
  HU: 'hungar hongroi hongrie ungarn ungarisch مجري budapest بودابست',
  RO: 'romania roumain ruman rumani روماني bucarest bucharest bukarest بوخارست',
  BB: 'barbad',
  BS: 'baham',
  KI: 'kiribati',
  KG: 'kyrgyz kirghiz kirguis قيرغيز',
  DK: 'danish danois danes danisch دنمارك copenhag',
  NL: 'dutch neerland niederl هولند amsterdam',
  ID: 'indonesi إندونيس',
  IN: 'indian indien هندي',
  CR: 'costaric',
  PR: 'puertoric portoric',
  ME: 'montenegr',
  MK: 'macedon مقدون',
  SN: 'senegal سنغال',
  TM: 'turkmen تركمان',
  MD: 'moldov moldav مولدوف',
  MV: 'maldiv',
  GY: 'guyan',
};

const near = new Map<string, Set<string>>();
for (const group of groups.map((row) => row.split(' '))) {
  for (const code of group) near.set(code, new Set([...(near.get(code) ?? []), ...group]));
}

/** Codes whose names are taken for that of `code`, itself among them; none when there are none. */
export function namesNear(code: string): ReadonlySet<string> {
  return near.get(code) ?? new Set();
}

/** Beginnings of words for the country, folded. */
export function stemsOf(code: string): readonly string[] {
  return stems[code]?.split(' ') ?? [];
}
