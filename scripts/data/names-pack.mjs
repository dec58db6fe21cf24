// @ts-check
/**
 * Writes the terms of the names pack: plain names of states and territories from the Unicode locale data (CLDR), with
 * the formal names and adjectives of names/states.txt. The rules of the pack are written by hand and stay.
 * Run: npm i --no-save cldr-localenames-full@48.2.0 && node scripts/data/names-pack.mjs && npm run format
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const source = process.argv[2] ?? 'node_modules/cldr-localenames-full';
const target = 'assets/packs/names.json';
const languages = ['en', 'fr', 'ar', 'es'];

/** Whose name, flag or status is contested, or differs by government: a mission pack speaks of them, not this one. */
const contested = new Set('AQ EH FK GI GS HK IO MM MO PS TW XK YT'.split(' '));

/** Territories without a formal name of their own that posts speak of. */
const territories =
  'AI AS AW AX BL BM BQ CK CW CX FO GF GG GL GP GU IM JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SX TC TK VG VI WF'.split(
    ' ',
  );

/** Where the plain name of CLDR is made for lists to choose from and not for sentences. */
const inSentences = /** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */ ({
  CD: {
    en: 'Democratic Republic of the Congo',
    fr: 'République démocratique du Congo',
    ar: 'جمهورية الكونغو الديمقراطية',
  },
  CG: { en: 'Republic of the Congo', fr: 'République du Congo', ar: 'جمهورية الكونغو' },
  TL: { ar: 'تيمور الشرقية' },
  VA: { fr: 'Cité du Vatican' },
});

/** Names that are everyday words too: money, a weapon, a first name. */
const ambiguous = new Set(['ML ar', 'GD fr', 'KM ar', 'OM ar', 'QA ar', 'TD en', 'MU fr']);

/** Beside the plain name: what people write for it. */
const alsoAllowed = /** @type {Readonly<Record<string, Readonly<Record<string, string[]>>>>} */ ({
  CD: { en: ['DR Congo', 'DRC'], fr: ['RD Congo', 'RDC'] },
  CV: { en: ['Cabo Verde'], fr: ['Cabo Verde'] },
  GB: { en: ['UK'] },
  CI: { es: ['Costa de Marfil'], ar: ['كوت ديفوار'] },
  BY: { fr: ['Bélarus'] },
  MD: { fr: ['Moldova'] },
  VN: { en: ['Viet Nam'], fr: ['Viet Nam'] },
  CZ: { es: ['República Checa'] },
});

const forbidden = /** @type {Readonly<Record<string, Readonly<Record<string, string[]>>>>} */ ({
  CI: { en: ['Ivory Coast'] },
  MK: { en: ['FYROM'], fr: ['ARYM'] },
  SZ: { en: ['Swaziland'], fr: ['Swaziland'], es: ['Suazilandia'], ar: ['سوازيلاند'] },
});

/** @param {string} language @returns {Promise<Record<string, string>>} */
async function plainNames(language) {
  const file = path.join(source, `main/${language}/territories.json`);
  return JSON.parse(await readFile(file, 'utf8')).main[language].localeDisplayNames.territories;
}

/** @param {string} cell */
const values = (cell) => (cell === '-' ? [] : cell.split('/'));

const plain = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await plainNames(language)])),
);
const { version } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
const list = await readFile(new URL('names/states.txt', import.meta.url), 'utf8');
const states = list
  .trim()
  .split('\n')
  .map((row) => row.split('|'));
const origin = { review: '2027-11-01', loose: true };
const fromCldr = `Unicode CLDR ${version}`;

/** @param {string} code @param {Readonly<Record<string, string[]>>} formal */
function country(code, formal) {
  const names = languages.flatMap((language) => {
    if (ambiguous.has(`${code} ${language}`)) return [];
    const preferred = inSentences[code]?.[language] ?? plain[language][code];
    const others = [...(alsoAllowed[code]?.[language] ?? []), ...(formal[language] ?? [])];
    const allowed = [...new Set(others)].filter((name) => name !== preferred);
    const avoided = forbidden[code]?.[language];
    const entry = {
      preferred,
      ...(allowed.length > 0 && { allowed }),
      ...(avoided && { forbidden: avoided }),
    };
    return [[language, entry]];
  });
  const named = Object.values(formal).some((all) => all.length > 0);
  return {
    id: `country.${code.toLowerCase()}`,
    names: Object.fromEntries(names),
    source: named ? `${fromCldr}; formal names: UN Statistics Division, M49, and UNGEGN` : fromCldr,
    ...origin,
  };
}

/** @param {readonly string[]} row */
function people([code = '', , , en = '-', fr = '-', es = '-', ar = '-']) {
  const cells = { en, fr, es, ar };
  const names = Object.entries(cells).flatMap(([language, cell]) => {
    const [preferred, ...allowed] = ambiguous.has(`${code} ${language}`) ? [] : values(cell);
    if (preferred === undefined) return [];
    return [[language, { preferred, ...(allowed.length > 0 && { allowed }) }]];
  });
  if (names.length < 2) return [];
  return [
    {
      id: `adjective.${code.toLowerCase()}`,
      names: Object.fromEntries(names),
      source: 'Our compilation from dictionaries',
      ...origin,
    },
  ];
}

const terms = [
  ...states.map(([code = '', en = '-', fr = '-']) =>
    country(code, { en: values(en), fr: values(fr) }),
  ),
  ...territories.map((code) => country(code, {})),
  ...states.flatMap(people),
];
const wrong = terms.filter(({ id }) => contested.has(id.slice(id.indexOf('.') + 1).toUpperCase()));
if (wrong.length > 0) throw new Error(`contested: ${wrong.map(({ id }) => id).join(', ')}`);
const pack = JSON.parse(await readFile(target, 'utf8'));
await writeFile(target, `${JSON.stringify({ ...pack, terms }, null, 2)}\n`);
