// @ts-check
/**
 * Writes the names of countries and territories from the Unicode locale data (CLDR) into the engine's own table.
 * Run: npm i --no-save cldr-localenames-full && node scripts/data/territory-names.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const source = process.argv[2] ?? 'node_modules/cldr-localenames-full';
const target = 'src/core/find/detect/data/territories.ts';
const languages = ['en', 'fr', 'ar', 'es'];

/** @param {string} file */
const readJson = async (file) => JSON.parse(await readFile(path.join(source, file), 'utf8'));

// A string, because the compiler's target has no flag v yet.
const oneFlag = '^\\p{RGI_Emoji_Flag_Sequence}$';
const flag = new RegExp(oneFlag, 'v');

/** Codes of places that have a flag; unions and groups of countries are none. */
const isPlace = (/** @type {string} */ code) =>
  /^[A-Z]{2}$/.test(code) &&
  !['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'].includes(code) &&
  flag.test(
    String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 - 65 + letter.charCodeAt(0))),
  );

/** @type {Map<string, Set<string>>} */
const names = new Map();
for (const language of languages) {
  const { main } = await readJson(`main/${language}/territories.json`);
  const { territories } = main[language].localeDisplayNames;
  for (const [key, name] of Object.entries(territories)) {
    const code = key.split('-')[0] ?? '';
    if (isPlace(code)) names.set(code, (names.get(code) ?? new Set()).add(String(name)));
  }
}

const { version } = await readJson('package.json');
/** @type {Map<string, string[]>} */
const rows = new Map();
for (const [code, set] of [...names].sort()) {
  const letter = code.charAt(0);
  rows.set(letter, [...(rows.get(letter) ?? []), `${code}:${[...set].join('|')}`]);
}
const lines = [...rows.values()].map((row) => `  ${row.join(';')};`);
await writeFile(
  target,
  `/**
 * Names of countries and territories in ${languages.join(', ')}, by ISO 3166-1 code. Written by
 * scripts/data/territory-names.mjs from cldr-localenames-full ${version} (Unicode-3.0 licence), ${new Date().toISOString().slice(0, 10)}.
 */
const table = \`
${lines.join('\n')}
\`;

/** Code, and its names in all the languages. */
export const territories: readonly (readonly [code: string, names: readonly string[]])[] = table
  .split(/[;\\n]+\\s*/)
  .filter((row) => row.includes(':'))
  .map((row) => [row.slice(0, 2), row.slice(3).split('|')]);
`,
);
