/** Three languages of one message make three pairs that say the same, and two with each planted difference. */
import data from './development.json';
import type { Case } from './score.ts';

type Lang = 'fr' | 'en' | 'ar';

interface Triple extends Readonly<Record<Lang, string>> {
  readonly twins?: readonly (readonly [string, string])[];
  readonly changes: readonly {
    readonly kind: string;
    readonly in: Lang;
    readonly from: string;
    readonly to: string;
  }[];
}

const pairs: readonly (readonly [Lang, Lang])[] = [
  ['fr', 'en'],
  ['fr', 'ar'],
  ['en', 'ar'],
];

export const developmentCases: readonly Case[] = (data as unknown as Triple[]).flatMap((triple) => [
  ...pairs.map((langs) => caseOf(triple, langs, null)),
  ...triple.changes.flatMap(({ kind, in: lang, from, to }) => {
    const changed = { ...triple, [lang]: triple[lang].replace(from, to) };
    return pairs
      .filter((langs) => langs.includes(lang))
      .map((langs) => caseOf(changed, langs, kind));
  }),
]);

function caseOf(texts: Triple, [one, other]: readonly [Lang, Lang], planted: string | null): Case {
  return {
    first: { text: texts[one], lang: one },
    second: { text: texts[other], lang: other },
    planted,
    ...(texts.twins && { twins: texts.twins }),
  };
}
