/** When two names in two languages are one: the same letters, nearly the same, the same sounds in Arabic, or a known pair. */
import { editDistance } from '../../core/text/edit-distance.ts';
import { foldWord } from '../memory/normalise.ts';

/** Places that two of our languages call by names too unlike to be guessed; folded, without article. */
const exonyms: readonly (readonly string[])[] = [
  ['beijing', 'pekin', 'بكين'],
  ['cairo', 'caire', 'القاهرة'],
  ['algiers', 'alger', 'الجزائر', 'argel'],
  ['tunis', 'tunez', 'تونس'],
  ['warsaw', 'varsovie', 'varsovia', 'warschau', 'وارسو'],
  ['vienna', 'vienne', 'wien', 'wenen', 'فيينا'],
  ['geneva', 'geneve', 'genf', 'جنيف'],
  ['hague', 'haye', 'haag', 'haya', 'لاهاي'],
  ['london', 'londres', 'londen', 'لندن'],
  ['jerusalem', 'القدس'],
  ['athens', 'athenes', 'athen', 'أثينا'],
  ['damascus', 'damas', 'دمشق'],
  ['ghent', 'gand', 'gent'],
  ['cologne', 'koln', 'keulen'],
  ['munich', 'munchen'],
  ['brussels', 'bruxelles', 'brussel', 'بروكسل'],
  ['venice', 'venise', 'venedig', 'البندقية'],
  ['aleppo', 'alep', 'حلب'],
  ['tripoli', 'طرابلس'],
  ['casablanca', 'البيضاء'],
  ['cape', 'cap', 'kapstadt'],
  ['kyiv', 'kiev', 'كييف'],
  ['moscow', 'moscou', 'moskau', 'موسكو'],
].map((names) => names.map(foldWord));

/** What each Arabic letter sounds like, as far as letters of Latin names tell: vowels and breathings are left out. */
const sounds: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'k',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  پ: 'b',
  ڤ: 'f',
  گ: 'k',
  چ: 'j',
};
const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/ch|sh|x/g, 's'],
  [/ph|v/g, 'f'],
  [/gh|kh|qu|g(?=[aou]|$)|q|c(?=[aourl]|$)/g, 'k'],
  [/dj|g/g, 'j'],
  [/[cz]/g, 's'],
  [/p/g, 'b'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[aeiouyw'’-]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** True when `other` may be how its language writes the name `one`. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [foldWord(one), foldWord(other)];
  if (a === b || exonyms.some((names) => names.includes(a) && names.includes(bare(b, names))))
    return true;
  const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word);
  if (isArabic(a) !== isArabic(b)) return isNear(skeleton(a), skeleton(b), 0.67);
  return isNear(a, b, 0.55);
}

/** Without the Arabic article or preposition, where the name is known without. */
function bare(word: string, names: readonly string[]): string {
  if (names.includes(word)) return word;
  return names.find((name) => word.endsWith(name) && word.length - name.length <= 3) ?? word;
}

function skeleton(word: string): string {
  if (!/\p{Script=Arabic}/u.test(word))
    return latinSounds.reduce((rest, [from, to]) => rest.replace(from, to), word);
  const letters = [...word.replace(/^[وفبلك]?ال|^[وفبلك](?=.{3})/u, '')];
  return letters
    .map((letter) => sounds[letter] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');
}

function isNear(a: string, b: string, share: number): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return true;
  const most = Math.floor(longest * (1 - share));
  return editDistance(a, b, most) <= most;
}
