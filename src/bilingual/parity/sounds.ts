/** Whether a name in Latin letters and one in Arabic letters sound alike, vowels aside. */

/** Classes of sounds: G is g and gh, J is j and dj, K is k, q and kh, s is every hiss. Vowels and breathings are left out. */
const arabicSounds: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'J',
  غ: 'G',
  گ: 'G',
  چ: 's',
  ح: 'h',
  خ: 'K',
  ق: 'K',
  ك: 'K',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: 's',
  ص: 's',
  ف: 'f',
  ڤ: 'f',
  ڥ: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/tch|sch|ch|sh/g, 'S'],
  [/ph|v|w(?=[aeiou].*[rln])/g, 'f'],
  [/gn/g, 'N'],
  [/dj|j/g, 'J'],
  [/gh|g/g, 'G'],
  [/kh|qu|ck|q|k|c(?=[aoulrtkns]|$)/g, 'K'],
  [/x/g, 'Ks'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[czS]/g, 's'],
  [/p/g, 'b'],
  [/N/g, 'n'],
  [/[aeiouyw'’-]/g, ''],
];

/** Pairs that ears of two languages take for one another, and what such a change costs. */
const near: ReadonlyMap<string, number> = new Map(
  Object.entries({
    GK: 0.5,
    mn: 0.5,
    bf: 0.5,
    td: 0.5,
    Kh: 0.5,
    ds: 0.5,
    st: 0.75,
    Js: 0.5,
    JG: 0.25,
  }).flatMap(([pair, cost]) => [
    [pair, cost],
    [[...pair].reverse().join(''), cost],
  ]),
);

/** @param one, other folded words, one of them in Arabic letters; when `isStrict` no sound may differ */
export function soundsAlike(one: string, other: string, isStrict = false): boolean {
  const [arabic, latin] = /\p{Script=Arabic}/u.test(one) ? [one, other] : [other, one];
  const theirs = latinForms(latin);
  const own = arabicForms(arabic);
  // « Awa » is all vowels: there is nothing to compare but that the other has no sound either.
  if (theirs.includes('')) return own.includes('');
  return own.some((form) =>
    theirs.some(
      (each) =>
        (isStrict ? form === each : isClose(form, each)) &&
        (form.length > 2 || (hasRoomFor(latin, arabic) && endAlike(latin, arabic))),
    ),
  );
}

/** True for two spellings in Latin letters of what may be one Arabic name: « Al-Fachir », "El Fasher". */
export function areSpellings(one: string, other: string): boolean {
  const [a = '', b = ''] = [latinForms(one)[0], latinForms(other)[0]];
  return a === b && a.length > 2;
}

/** Where two sounds are all, the vowel at the end counts: « Chaoui » is not « ساعة ». */
function endAlike(latin: string, arabic: string): boolean {
  // Roy, Leroi: French says « roua ».
  const [last = ''] = /o[iy]$/.test(latin) ? ['a'] : (/[aiouy]$/.exec(latin) ?? []);
  const wanted = { a: 'اهىيع', i: 'يى', y: 'يى', o: 'وا', u: 'و' }[last];
  return wanted === undefined || wanted.includes(arabic.at(-1) ?? '');
}

const frenchEnding = /(?<=.{2})(?:e?aul?[tdx]?s?|eau|[oe]ux|(?<=[it])er)$/;
const forms = new Map<string, readonly string[]>();

/** The forms of a word are asked for once for each name of the other half. */
function latinForms(word: string): readonly string[] {
  const known = forms.get(word);
  if (known) return known;
  if (forms.size > 2000) forms.clear();
  const made = soundLatin(word);
  forms.set(word, made);
  return made;
}

function soundLatin(word: string): readonly string[] {
  const sound = (written: string) =>
    latinSounds.reduce((rest, [from, to]) => rest.replace(from, to), written);
  const silent = word.replace(/(?<=.{3})(?:[tsxdpz]|es|ts)$/, '');
  const hard = word.replace(/ch/g, 'k');
  // Perreault, Cartier: French says none of these letters.
  const french = word.replace(frenchEnding, '');
  const german = word.replace(/gn/g, 'gan').replace(/w/g, '');
  // « Hugo », « Haïti »: the breathing may be left out.
  const forms = [word, silent, hard, french, german]
    .map(sound)
    .flatMap((form) => [form, form.replace(/^h/, '')]);
  // Of « Haddad » more than one d is said.
  const fewest = sound(word).length > 2 ? 2 : 0;
  return [...new Set(forms)].filter(({ length }) => length >= fewest);
}

function arabicForms(word: string): readonly string[] {
  const known = forms.get(word);
  if (known) return known;
  const made = soundArabic(word);
  forms.set(word, made);
  return made;
}

function soundArabic(word: string): readonly string[] {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)/, '').replace(/ه$/, '');
  const forms = [
    word.replace(/ه$/, ''),
    word.replace(/^[وفبلك]/, ''),
    bare,
    bare.replace(/^[وفبلك](?=.{2})/, ''),
  ];
  return [...new Set(forms)].map((form) =>
    [...form].map((letter) => arabicSounds[letter] ?? '').join(''),
  );
}

/** « من » has the two sounds of « Amman », but is no way to write it: Arabic writes long vowels. */
function hasRoomFor(latin: string, arabic: string): boolean {
  return arabic.length >= latin.replace(frenchEnding, 'o').length - 2;
}

function isClose(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return false;
  return longest < 3 ? distance(a, b) <= 0.25 : distance(a, b) <= longest * 0.25;
}

/** Levenshtein's distance in which a change between near sounds costs less. */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const pair = `${a[i - 1]}${b[j - 1]}`;
      const change = a[i - 1] === b[j - 1] ? 0 : (near.get(pair) ?? 1);
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}
