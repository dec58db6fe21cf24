/** What the letters alone say about a language: enough for many scripts, a shortlist for the others. */

/** A script, and the languages of ours that use it. */
interface Script {
  readonly letters: RegExp;
  /** With one language the script settles it. */
  readonly langs: readonly string[];
  /** Letters that only one of the script's languages uses. */
  readonly telling?: readonly { readonly letters: RegExp; readonly lang: string }[];
}

/** Kana is looked for before Han, and Urdu's letters before Persian's, since each pair of languages shares the second. */
const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Latin}/gu,
    langs: ['en', 'fr', 'es', 'de', 'nl', 'pt', 'it', 'tr'],
    telling: [{ letters: /ə/iu, lang: 'az' }],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    langs: ['ar', 'fa'],
    telling: [
      { letters: /[ٹڈڑںے]/u, lang: 'ur' },
      { letters: /[پچژگکی]/u, lang: 'fa' },
      { letters: /[ةيكأإى]/u, lang: 'ar' },
    ],
  },
  {
    letters: /\p{Script=Cyrillic}/gu,
    langs: ['ru', 'uk'],
    telling: [
      { letters: /[јљњћђџ]/iu, lang: 'sr' },
      { letters: /ў/iu, lang: 'be' },
      { letters: /[іїєґ]/iu, lang: 'uk' },
      { letters: /[ёыэъ]/iu, lang: 'ru' },
    ],
  },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, langs: ['ja'] },
  { letters: /\p{Script=Han}/gu, langs: ['zh'] },
  { letters: /\p{Script=Hangul}/gu, langs: ['ko'] },
  { letters: /\p{Script=Greek}/gu, langs: ['el'] },
  { letters: /\p{Script=Hebrew}/gu, langs: ['he'] },
  { letters: /\p{Script=Thai}/gu, langs: ['th'] },
  { letters: /\p{Script=Armenian}/gu, langs: ['hy'] },
  { letters: /\p{Script=Georgian}/gu, langs: ['ka'] },
];

/**
 * The languages that the letters of `text` allow: one when the script or a telling letter settles it, several
 * when it does not, none when there are no letters of a script known here. The script with most letters counts,
 * but any kana makes Han Japanese.
 */
export function languagesOfScript(text: string): readonly string[] {
  let best: Script | undefined;
  let most = 0;
  for (const script of scripts) {
    const count = text.match(script.letters)?.length ?? 0;
    if (script.langs[0] === 'zh' && best?.langs[0] === 'ja' && count > 0) continue;
    if (count > most) [best, most] = [script, count];
  }
  if (!best) return [];
  const told = best.telling?.find(({ letters }) => letters.test(text));
  return told ? [told.lang] : best.langs;
}
