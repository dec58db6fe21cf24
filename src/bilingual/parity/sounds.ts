/** Whether a name in Latin letters and one in Arabic letters sound alike, vowels aside. */

/** Classes of sounds: G is j and g, K is k, q and kh, s is every hiss. Vowels and breathings are left out. */
const arabicSounds: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'G',
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
  [/dj|gh|j|g/g, 'G'],
  [/kh|qu|ck|q|k|c(?=[aoulrtkns]|$)/g, 'K'],
  [/x/g, 'Ks'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[czS]/g, 's'],
  [/p/g, 'b'],
  [/N/g, 'n'],
  [/[aeiouyw'’-]/g, ''],
];

/** Pairs that ears of two languages take for one another. */
const near: ReadonlySet<string> = new Set([
  'GK',
  'KG',
  'mn',
  'nm',
  'bf',
  'fb',
  'st',
  'ts',
  'Gs',
  'sG',
  'td',
  'dt',
  'ds',
  'sd',
  'Kh',
  'hK',
]);

/** @param one, other folded words, one of them in Arabic letters */
export function soundsAlike(one: string, other: string): boolean {
  const [arabic, latin] = /\p{Script=Arabic}/u.test(one) ? [one, other] : [other, one];
  const theirs = latinForms(latin);
  // « Awa » is all vowels, which are not compared: nothing can be said against it.
  if (theirs.includes('')) return true;
  return arabicForms(arabic).some((form) =>
    theirs.some((each) => isClose(form, each) && hasRoomFor(latin, arabic, form)),
  );
}

function latinForms(word: string): string[] {
  const sound = (written: string) =>
    latinSounds.reduce((rest, [from, to]) => rest.replace(from, to), written);
  const silent = word.replace(/(?:[tsxdpz]|es|ts)$/, '');
  const hard = word.replace(/ch/g, 'k');
  // « Hugo », « Haïti »: the breathing may be left out.
  return [
    ...new Set([word, silent, hard].map(sound).flatMap((form) => [form, form.replace(/^h/, '')])),
  ];
}

function arabicForms(word: string): string[] {
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
function hasRoomFor(latin: string, arabic: string, form: string): boolean {
  return form.length > 2 || arabic.length >= latin.length - 2;
}

function isClose(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return false;
  return longest < 3 ? a === b : distance(a, b) <= longest * 0.25;
}

/** Levenshtein's distance in which a change between near sounds costs half. */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const pair = `${a[i - 1]}${b[j - 1]}`;
      const change = a[i - 1] === b[j - 1] ? 0 : near.has(pair) ? 0.5 : 1;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}
