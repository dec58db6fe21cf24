/** Takes off what inflection adds, so that « consulaires » finds « consulaire ». Light on purpose: a term must not hit another word. */
import { foldWord } from '../../core/text/fold-word.ts';

type Rule = readonly [ending: RegExp, replacement: string];

/** Applied in order to the folded word. */
const perLanguage: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [/ies$/, 'y'],
    [/(?<=s|x|ch|sh)es$/, ''],
    [/(?<![sui])s$/, ''],
  ],
  fr: [
    [/aux$/, 'al'],
    [/(?:es|s|x|e)$/, ''],
    [/([nlt])\1$/, '$1'],
  ],
  // After Larkey, Ballesteros, Connell, « Light Stemming for Arabic Information Retrieval », 2007: « light10 ».
  ar: [
    [/^و(?=.{3})/, ''],
    [/^(?:بال|كال|فال|ال|لل)(?=.{2})/, ''],
    [/(?<=.{2})(?:ها|ان|ات|ون|ين|يه|ه|ي)$/, ''],
  ],
  es: [
    [/(?:es|s)$/, ''],
    [/[aoe]$/, ''],
  ],
  pt: [
    [/(?:es|s)$/, ''],
    [/[aoe]$/, ''],
  ],
  it: [[/[aeio]$/, '']],
  de: [[/(?:en|er|es|em|e|s|n)$/, '']],
  nl: [[/(?:en|e|s)$/, '']],
};

const shortest = 4;

/** @param lang primary subtag; a language without rules keeps its words whole, and so does a word of under four letters */
export function stem(word: string, lang: string): string {
  const folded = foldWord(word);
  if (folded.length < shortest) return folded;
  return (perLanguage[lang] ?? []).reduce(
    (rest, [ending, replacement]) => rest.replace(ending, replacement),
    folded,
  );
}
