/** How each language says no: the cues behind the built-in exception `negated`. */

export interface Cues {
  /** Words that turn around what follows them in the clause. */
  readonly before: RegExp;
  /** Words that turn around what stands directly before them. */
  readonly after: RegExp | null;
  /** Look like a cue and are none: "not only", « n’hésitez pas ». Blanked before looking. */
  readonly false: RegExp;
  /** A new clause starts behind these. */
  readonly clause: RegExp;
}

const english: Cues = {
  before:
    /(?<!\p{L})(?:not|cannot|never|nobody|no[- ]one|none|neither|nor|nothing|without|no(?!\s*[,.!])|\p{L}+n['’]t|refus(?:es?|ed)\s+to|unable\s+to|avoid|beware\s+of)(?!\p{L})/giu,
  after: null,
  false:
    /not\s+(?:only|just|least)|(?:do\s+not|don['’]t|never)\s+(?:hesitate|wait|delay|forget|miss)|(?:do\s+not|don['’]t|no\s+need\s+to)\s+worry|no\s+(?:doubt|matter|longer|worries)|without\s+(?:delay|doubt)|cannot\s+wait|can['’]t\s+wait/giu,
  clause: /[.!?;:…\n]|(?<!\p{L})(?:but|however|yet|though|although)(?!\p{L})/giu,
};

const french: Cues = {
  before:
    /(?<!\p{L})(?:n['’]|(?:ne|pas|jamais|aucune?|nulle?|rien|sans|ni|non(?!\s*[,.!])|refuse(?:nt|r|z)?\s+de|évite[rz]?(?:\s+de)?)(?!\p{L}))/giu,
  after: /^\s+(?:\p{L}+\s+)?(?:pas|jamais|rien|aucune?)(?!\p{L})/iu,
  false:
    /non\s+seulement|pas\s+(?:seulement|que)|n['’](?:hésitez|hésite|oubliez|oublie|attendez)\s+(?:pas|plus)|ne\s+(?:tardez|manquez|ratez)\s+pas|ne\s+(?:vous|t['’])\s*(?:en\s+)?(?:inquiétez|inquiète|faites|fais)\s+pas|sans\s+(?:délai|tarder|attendre|doute)|n['’]est-ce\s+pas|(?<!\p{L})pas\s+(?:à\s+pas|de\s+porte)/giu,
  clause: /[.!?;:…\n]|(?<!\p{L})(?:mais|cependant|toutefois|pourtant|néanmoins)(?!\p{L})/giu,
};

const arabic: Cues = {
  before:
    /(?<!\p{L})(?:[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|دون|بدون|غير|عدم|لستم)|ما\s+من)(?!\p{L})/gu,
  after: null,
  false:
    /ليس\s+فقط|لا\s+(?:تتردد(?:وا)?|تقلق(?:وا|ي)?|داعي\s+للقلق|شك|بد|سيما|تنس(?:وا)?)|دون\s+(?:تأخير|تردد)/gu,
  clause: /[.!?؟;؛:…\n]|(?<!\p{L})(?:لكن|ولكن|غير\s+أن|إلا\s+أن)(?!\p{L})/gu,
};

const spanish: Cues = {
  before:
    /(?<!\p{L})(?:nunca|jamás|nadie|ningun[ao]?|ningún|nada|sin|ni|tampoco|no(?!\s*[,.!]))(?!\p{L})/giu,
  after: null,
  false:
    /no\s+s[oó]lo|no\s+(?:dude|dudes|duden|olvide|olvides|espere|deje)\s|no\s+(?:se|te)\s+preocup[ea][ns]?|sin\s+(?:duda|demora)/giu,
  clause: /[.!?¡¿;:…\n]|(?<!\p{L})(?:pero|sino|aunque|sin\s+embargo)(?!\p{L})/giu,
};

const german: Cues = {
  before:
    /(?<!\p{L})(?:nicht|nie|niemals|niemand|nichts|ohne|weder|noch\s+nie|kein(?:e[nmrs]?)?|nein(?!\s*[,.!]))(?!\p{L})/giu,
  after: /^\s+(?:\p{L}+\s+){0,2}(?:nicht|nie|kein(?:e[nmrs]?)?|nichts)(?!\p{L})/iu,
  false:
    /nicht\s+nur|(?:zögern|vergessen|warten)\s+Sie\s+nicht|keine\s+Sorge|ohne\s+(?:Zweifel|Verzug)/giu,
  clause: /[.!?;:…\n]|(?<!\p{L})(?:aber|sondern|jedoch|doch)(?!\p{L})/giu,
};

const dutch: Cues = {
  before: /(?<!\p{L})(?:niet|nooit|niemand|niets|geen|zonder|noch|nee(?!\s*[,.!]))(?!\p{L})/giu,
  after: /^\s+(?:\p{L}+\s+){0,2}(?:niet|nooit|geen|niets)(?!\p{L})/iu,
  false:
    /niet\s+alleen|(?:aarzel|vergeet|wacht)\s+niet|geen\s+zorgen|zonder\s+(?:twijfel|uitstel)/giu,
  clause: /[.!?;:…\n]|(?<!\p{L})(?:maar|echter|toch)(?!\p{L})/giu,
};

/** By primary language. */
export const cuesByLanguage: Readonly<Record<string, Cues>> = {
  en: english,
  fr: french,
  ar: arabic,
  es: spanish,
  de: german,
  nl: dutch,
};
