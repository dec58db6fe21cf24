/** A message in several languages makes pairs that say the same, and for each planted change pairs that do not. */
import type { Case } from './score.ts';

interface Message {
  readonly twins?: readonly (readonly [string, string])[];
  readonly changes: readonly {
    readonly kind: string;
    /** Language of the text that is changed. */
    readonly in: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** In the order in which halves stand in posts. */
const languages: readonly string[] = ['de', 'es', 'nl', 'fr', 'en', 'ar'];

/** @param messages texts by language, with twins and changes beside them */
export function casesOf(messages: readonly unknown[]): readonly Case[] {
  return (messages as readonly (Message & Readonly<Record<string, string>>)[]).flatMap(
    (message) => [
      ...pairsOf(message).map((langs) => caseOf(message, langs, null)),
      ...message.changes.flatMap(({ kind, in: lang, from, to }) => {
        const changed = { ...message, [lang]: message[lang]?.replace(from, to) } as typeof message;
        return pairsOf(message)
          .filter((langs) => langs.includes(lang))
          .map((langs) => caseOf(changed, langs, kind));
      }),
    ],
  );
}

function pairsOf(message: Readonly<Record<string, unknown>>): readonly [string, string][] {
  const there = languages.filter((lang) => lang in message);
  return there.flatMap((one, i) =>
    there.slice(i + 1).map((other): [string, string] => [one, other]),
  );
}

function caseOf(
  texts: Message & Readonly<Record<string, string>>,
  [one, other]: readonly [string, string],
  planted: string | null,
): Case {
  return {
    first: { text: texts[one] ?? '', lang: one },
    second: { text: texts[other] ?? '', lang: other },
    planted,
    ...(texts.twins && { twins: texts.twins }),
  };
}
