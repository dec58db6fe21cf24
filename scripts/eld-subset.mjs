// @ts-check
/** Cuts the n-grams of the language detector to our languages when a bundle is made: a third of the size. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const languagesFile = new URL('../src/bilingual/languages.json', import.meta.url);

/**
 * eld's own table: for each n-gram the score in every language, by the language's number.
 * @typedef {{
 *   type: string;
 *   languages: Record<string, string>;
 *   isSubset: boolean;
 *   ngrams: Record<string, Record<string, number>>;
 * }} NgramsData
 */

/**
 * An esbuild plugin. The source imports `eld/extrasmall` as it is, so that tests and the command run it uncut.
 * @returns {import('esbuild').Plugin}
 */
export function eldSubset() {
  return {
    name: 'eld-subset',
    setup(build) {
      build.onLoad(
        { filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ },
        async ({ path }) => {
          /** @type {{ ngramsData: NgramsData }} */
          const { ngramsData } = await import(pathToFileURL(path).href);
          const languages = JSON.parse(await readFile(languagesFile, 'utf8'));
          return { contents: writeModule(cutNgrams(ngramsData, languages)), loader: 'js' };
        },
      );
      // It offers the table as a download, with code for old browsers; nothing of ours calls it.
      build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]saveLanguageSubset\.dev\.js$/ }, () => ({
        contents: 'export const saveLanguageSubset = {};',
        loader: 'js',
      }));
    },
  };
}

/**
 * The languages are numbered anew without gaps: eld sums the scores in an array as long as their count.
 * @param {NgramsData} data
 * @param {readonly string[]} languages primary subtags
 * @returns {NgramsData}
 * @throws when eld does not know one of the languages
 */
export function cutNgrams(data, languages) {
  const oldNumbers = languages.map((lang) => {
    const entry = Object.entries(data.languages).find(([, code]) => code === lang);
    if (!entry) throw new Error(`src/bilingual/languages.json: eld has no n-grams for “${lang}”`);
    return entry[0];
  });
  /** @type {NgramsData['ngrams']} */
  const ngrams = {};
  for (const [ngram, scores] of Object.entries(data.ngrams)) {
    const kept = oldNumbers.flatMap((old, number) => {
      const score = scores[old];
      return score === undefined ? [] : [[number, score]];
    });
    if (kept.length > 0) ngrams[ngram] = Object.fromEntries(kept);
  }
  return { ...data, languages: Object.fromEntries(languages.entries()), isSubset: true, ngrams };
}

/**
 * N-grams with the same scores stand together and share one object, which makes both file and memory smaller.
 * @param {NgramsData} data
 */
function writeModule({ ngrams, ...rest }) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const [ngram, scores] of Object.entries(ngrams)) {
    const key = JSON.stringify(scores);
    const group = groups.get(key);
    if (group) group.push(ngram);
    else groups.set(key, [ngram]);
  }
  const byScores = [...groups].map(([key, members]) => [
    JSON.parse(key),
    members.sort().join('\n'),
  ]);
  return `
    const ngrams = {};
    for (const [scores, members] of ${JSON.stringify(byScores)}) {
      for (const ngram of members.split('\\n')) ngrams[ngram] = scores;
    }
    export const ngramsData = { ...${JSON.stringify(rest)}, ngrams };`;
}
