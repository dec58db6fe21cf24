/** Words that deny, by language, and what looks like a denial and is none. */

/** Alternatives for whole words; what denies nothing (« n’hésitez pas », "not only", « ne … que ») is taken out before. */
export interface Denial {
  readonly idle: string;
  readonly firm: string;
}

export const denials: Readonly<Record<string, Denial>> = {
  en: {
    idle: "(?:not only|not just|not least|do not hesitate|don['’]t hesitate|don['’]t forget|do not forget|don['’]t miss|do not miss|no later than|no fewer than|no less than|no doubt|why not|no matter|whether or not|or not|not to mention|if not|no\\.(?= ?\\d)|is it not|isn['’]t it|no wonder|can['’]t wait)",
    firm: String.raw`no longer|no one|not|never|cannot|nobody|none|\p{L}+n['’]t|no|nothing|neither`,
  },
  fr: {
    idle: "n['’]hésitez (?:donc |surtout )?pas|n['’]oubliez pas|ne (?:manquez|ratez) (?:surtout )?pas|non seulement|pas seulement|pas mal|pourquoi pas|sans (?:doute|cesse|délai|tarder|plus attendre)|n['’]est-ce pas|pas à pas|(?:un|le|les|des|premiers?|grands?|nos|ses|leurs) pas|ou non|à moins qu['’e]\\p{L}* ?(?:\\p{L}+ )?n[e'’]|avant qu['’e]\\p{L}* ?(?:\\p{L}+ )?n[e'’]",
    firm: String.raw`(?:ne|n['’])[\s\u00a0]?(?:[\p{L}'’-]+[\s\u00a0]){0,4}?(?:pas|jamais|aucune?|personne|rien|ni|guère|plus|nullement)|(?:jamais|aucune?|rien)|non(?![- ](?!à|au|et|plus)\p{L})|pas|(?:personne|rien|nul|nulle)[\s\u00a0]n(?:e|['’][\p{L}]+)`,
  },
  ar: {
    idle: String.raw`[وف]?(?:لا سيما|لا تتردد\p{L}*|لا تنس\p{L}*|لا شك|بلا شك|لا يزال\p{L}*|لا تزال\p{L}*|لا زال\p{L}*|ما زال\p{L}*|ليس فقط|ليست فقط|لا تفوت\p{L}*|لا بد|لا [يت]نسى|لا مثيل \p{L}+|لا يقدر بثمن|لا يصدق|دون سن|دون ال\p{L}+ة|(?:لم|لا|لن) \p{L}+ (?:سوى|إلا)|(?:لم|لا|ليس|ليست) (?:\p{L}+ ){0,5}?(?:فحسب|فقط))`,
    firm: '[وفأ]?(?:لا|لن|لم|ليس|ليست|ليسوا|لسنا)|ما (?:من|عاد\\p{L}*)',
  },
  es: {
    idle: String.raw`no solo|no sólo|no dude\p{L}*|no olvid\p{L}*`,
    firm: '(?:no|nunca|jamás|ningún|ninguna|nadie|tampoco)',
  },
  de: {
    idle: 'nicht nur|nicht zuletzt|zögern sie nicht',
    firm: String.raw`(?:nicht|nie|niemals|kein\p{L}*|niemand)`,
  },
  nl: {
    idle: 'niet alleen|aarzel niet',
    firm: '(?:niet|nooit|geen|niemand)',
  },
  pt: {
    idle: String.raw`não só|não hesit\p{L}*|não apenas`,
    firm: '(?:não|nunca|jamais|nenhum|nenhuma|ninguém)',
  },
};
