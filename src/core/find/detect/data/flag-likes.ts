/**
 * Countries that are mistaken for one another: their flags look alike, or their names do in a list to pick from. None
 * whose flag is contested: about those nothing is said.
 */

const likes: readonly string[] = [
  // Flags. Own compilation, 2026-11-21.
  'IE CI',
  'TD RO MD AD',
  'MC ID PL SG',
  'IS NO AX FO',
  'NL LU',
  'AU NZ',
  'SI SK RU RS',
  'SN ML GN CM',
  'BE DE TD',
  'IT MX IE HU',
  'NE IN',
  'VE EC CO',
  'AE KW JO SD',
  'EG SY IQ YE',
  'HN SV NI GT AR',
  'LR US MY',
  'PR CU',
  'AT LV LB',
  'QA BH',
  'BG HU',
  'TR TN',
  'JP BD PW',
  'CZ PH',
  'BO GH LT',
  'CR TH KP',
  'HT LI',
  'SE FI',
  'GB AU NZ FJ',
  // Names.
  'NE NG',
  'AT AU',
  'CG CD',
  'GN GQ GW PG',
  'DM DO',
  'IR IQ',
  'GM ZM',
  'ML MW MT MV',
  'KR KP',
  'CH SE SZ',
  'IE IS IR IQ',
  'LV LT',
  'LB LY',
  'MK ME',
  'MR MU MA',
  'PY UY',
  'LI LK',
  'BB BD',
  'BS BH',
  'KI KG',
  'TZ TT',
  'UA UG',
  'SS SD',
  'MG MV',
  'AM AR AZ',
  'SA ZA',
  'JM JO JP',
  'KE KW',
  'TM TR TN',
  'SL SB SI',
  'PT PL PR',
  'CL CN CO',
  'BR BN',
  'BY BE',
];

const alike = new Map<string, Set<string>>();
for (const group of likes.map((row) => row.split(' '))) {
  for (const code of group) alike.set(code, new Set([...(alike.get(code) ?? []), ...group]));
}

/** @param a, b two different ISO 3166-1 codes */
export function areAlike(a: string, b: string): boolean {
  return alike.get(a)?.has(b) ?? false;
}

/** Places that often stand beside the flag of the state they belong to, or whose name is contested. */
export const ofAnother: ReadonlySet<string> = new Set(
  `AC AI AQ AS AW AX BL BM BQ BV CC CK CP CW CX DG EA EH FK FO GF GG GI GL GP GS GU HK HM IC IM IO JE KY MF MO MP MQ MS
  NC NF NU PF PM PN PR PS RE SH SJ SX TA TC TF TK TW UM VG VI WF XK YT`.split(/\s+/),
);
