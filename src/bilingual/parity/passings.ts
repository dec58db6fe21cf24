/** Words that say no in passing, which another language may put without them: « sans frais », "free of charge". */

/** One way to say no without a denial. */
export interface Passing {
  /** When the other half has nothing of the kind at all, that is a difference in itself. */
  readonly isStrong: boolean;
  readonly words: Readonly<Record<string, string>>;
}

const rows: readonly (readonly [
  isStrong: boolean,
  fr: string,
  en: string,
  ar: string,
  others?: string,
])[] = [
  [
    true,
    'sans|hors(?! d(?:e|u|es) )|dépourvue?s?|faute de',
    String.raw`without|walk-ins?|\p{L}+less(?<!unless)|devoid`,
    '[وف]?(?:ب?دون|من دون|بلا|بغير|[بل]?عدم)',
    'sin|ohne|zonder|sem',
  ],
  [true, 'ni', 'nor|neither', 'ولا', 'ni|weder|noch|nem'],
  [
    true,
    String.raw`refus\p{L}*|rejet\p{L}*|repoussé\p{L}*|déclin\p{L}*`,
    String.raw`refus\p{L}*|reject\p{L}*|den(?:y|ie[sd])|declin\p{L}*|turn\p{L}* (?:down|away)`,
    String.raw`[وفسي]?[يتن]?رفض\p{L}*|رفض\p{L}*|[وف]?رد\p{L}* الطلب`,
    String.raw`rechaz\p{L}*|ablehn\p{L}*|weiger\p{L}*|recus\p{L}*`,
  ],
  [
    true,
    String.raw`interdi\p{L}*|prohib\p{L}*|défen(?:se|du) de|contraire à la loi|contre la loi`,
    String.raw`prohibit\p{L}*|forbid\p{L}*|forbidden|ban|bans|banned|not allowed|against the law|off limits`,
    String.raw`[وفي]?[يت]?منع\p{L}*|ممنوع\p{L}*|يحظر|تحظر|حظر\p{L}*|محظور\p{L}*`,
    String.raw`prohib\p{L}*|verbot\p{L}*|verbod\p{L}*|proib\p{L}*`,
  ],
  [
    false,
    String.raw`non[- ]\p{L}+|impossible\p{L}*|incapable\p{L}*|inéligible\p{L}*|illég\p{L}*|indisponible\p{L}*|inaccessible\p{L}*|inchang\p{L}*|inacceptable\p{L}*|in(?:connu|justifié|complet)\p{L}*`,
    String.raw`non-\p{L}+|impossible|unable|in(?:eligible|complete|correct|accessible)|illegal|un(?:able|available|likely|necessary|true|safe|paid|changed|acceptable|justified|known|clear|certain|aware|fair|lawful|protected|documented|registered|answered|resolved|stable|healthy|equal|finished|usual|til further)\p{L}*`,
    String.raw`غير|مستحيل|يستحيل|تعذر\p{L}*|يتعذر\p{L}*|متعذر|مرفوض\p{L}*`,
    'imposible|unmöglich|onmogelijk|impossível',
  ],
  [
    false,
    String.raw`gratuit\p{L}*|libre|offerte?s?`,
    'free|complimentary',
    String.raw`[وب]?(?:ال)?مجان\p{L}*`,
    String.raw`gratu\p{L}*|kostenlos|gratis`,
  ],
  [
    false,
    String.raw`seulement|uniquement|seule?s?|exclusivement|(?:ne|n['’])[\s\u00a0]?(?:[\p{L}'’-]+[\s\u00a0]){1,4}?qu[e'’]\p{L}*`,
    'only|solely|exclusively',
    String.raw`فقط|إلا|حصر\p{L}*|وحد\p{L}*|سوى`,
    'solo|sólo|solamente|únicamente|nur|ausschließlich|alleen|slechts|só|somente|apenas',
  ],
  [
    false,
    String.raw`jusqu\p{L}*|d['’]ici`,
    'until|till|by(?= (?:\\d|noon|midnight|the end|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec))',
    'حتى|لغاية|إلى غاية',
  ],
  [
    false,
    String.raw`ferm\p{L}*|clos|close`,
    'closed?|closing|closure|shut',
    String.raw`[وت]?[تي]?غلق\p{L}*|مغلق\p{L}*|(?:ال|ل)?إغلاق\p{L}*`,
    String.raw`cerrad\p{L}*|geschlossen|gesloten|fechad\p{L}*`,
  ],
  [
    true,
    String.raw`annul\p{L}*`,
    String.raw`cancel\p{L}*|called off`,
    String.raw`(?:ال|ب)?إلغاء|[أت]لغ\p{L}*|ملغا\p{L}*`,
  ],
  [
    false,
    String.raw`report[ée]\p{L}*|suspen\p{L}*`,
    String.raw`postpon\p{L}*|suspen\p{L}*`,
    String.raw`تأجيل|أجل\p{L}*|تعليق(?= ال)|علق\p{L}*`,
  ],
  [
    false,
    String.raw`sauf|excep(?!tionn)\p{L}*|hormis|à moins`,
    String.raw`except(?!ional)\p{L}*|unless|apart from|other than`,
    'باستثناء|ما عدا|ما لم|عدا',
    'excepto|salvo|außer|behalve|tenzij|exceto',
  ],
  [
    false,
    String.raw`méfi\p{L}*|attention|gard\p{L}* de|prudence`,
    'beware|caution|watch out|careful',
    String.raw`احذر\p{L}*|حذار|الحذر`,
  ],
  [
    true,
    String.raw`évit\p{L}*|abst\p{L}*|à l['’]écart|éloign\p{L}*|déconseill\p{L}*`,
    String.raw`avoid\p{L}*|refrain\p{L}*|abst\p{L}*|(?:advise|advising|recommend)\p{L}* against|(?:stay|keep|steer) (?:away|clear|out)`,
    String.raw`[يتن]?تجنب\p{L}*|امتنع\p{L}*|(?:ال)?امتناع\p{L}*|تفاد\p{L}*|ابتعد\p{L}*|(?:ال)?ابتعاد|(?:[نيت]نصح|[نيت]وصي)\p{L}* بعدم`,
  ],
  [
    false,
    String.raw`manqu\p{L}*|absence|absent\p{L}*|pénurie|défaut`,
    String.raw`lack\p{L}*|miss(?:ing|es|ed)?|absen\p{L}*|shortage`,
    String.raw`نقص\p{L}*|افتقار|يفتقر\p{L}*|غياب\p{L}*|مفقود\p{L}*|لعدم`,
  ],
  [
    false,
    String.raw`cess\p{L}*|arrêt\p{L}*|interromp\p{L}*|interrupt\p{L}*|empêch\p{L}*`,
    String.raw`stop\p{L}*|ceas\p{L}*|interrupt\p{L}*|prevent\p{L}*|discontinu\p{L}*`,
    String.raw`[يتن]?توقف\p{L}*|وقف\p{L}*|انقط\p{L}*|إنهاء|منع\p{L}*`,
  ],
  [
    false,
    String.raw`complets?|complète\p{L}*|comble`,
    'full|sold out|booked',
    String.raw`ممتلئ\p{L}*|اكتمل\p{L}*|مكتمل\p{L}*|نفد\p{L}*`,
  ],
  [
    false,
    'au lieu|plutôt|rather|contrairement',
    'instead|rather|unlike|as opposed',
    String.raw`بدل\p{L}*|عوض\p{L}*|خلاف\p{L}*`,
  ],
  [
    false,
    String.raw`faux|fausse\p{L}*|erron\p{L}*|mensong\p{L}*`,
    'false|fake|untrue|wrong',
    String.raw`كاذب\p{L}*|خاطئ\p{L}*|زائف\p{L}*|مزيف\p{L}*|لا أساس`,
  ],
  [false, String.raw`échou\p{L}*|échec`, String.raw`fail\p{L}*`, String.raw`فشل\p{L}*|أخفق\p{L}*`],
  [
    false,
    String.raw`nier|nient|démen\p{L}*|nié`,
    'deny|denied|denies',
    String.raw`[ين]?نف[ىيت]\p{L}*`,
  ],
  [
    false,
    String.raw`expir\p{L}*|périm\p{L}*|termin\p{L}*|révolu\p{L}*|fini\p{L}*`,
    String.raw`expir\p{L}*|lapsed|(?:is|are|was|were|be) over|no more`,
    String.raw`انته\p{L}*|منته\p{L}*`,
  ],
  [
    false,
    String.raw`facultati\p{L}*|option\p{L}*|dispens(?!air)\p{L}*|exempt\p{L}*`,
    String.raw`option\p{L}*|exempt\p{L}*|waive\p{L}*`,
    String.raw`اختياري\p{L}*|خيار\p{L}*|معف\p{L}*|[سيتن]{0,2}عفى|إعفاء`,
  ],
  [
    true,
    String.raw`omet\p{L}*`,
    String.raw`fail(?:s|ed|ing|ure)? to|neglect\p{L}*|omit\p{L}*`,
    String.raw`أهمل\p{L}*|[يت]غفل\p{L}*`,
  ],
  [
    false,
    String.raw`ignor\p{L}*|tenez pas compte|ne tenez aucun compte`,
    String.raw`ignor\p{L}*|disregard\p{L}*`,
    String.raw`[يتن]?تجاهل\p{L}*|تجاهل\p{L}*`,
  ],
  [
    false,
    'indemnes?|sains? et saufs?|saines? et sauves?|hors de danger|en sécurité',
    'unharmed|unhurt|safe and sound|all safe|(?:is|are|were|be) (?:all )?(?:safe|unharmed|well)',
    String.raw`سالم\p{L}*|بخير|بأمان|لم يصب\p{L}*`,
  ],
  [false, 'encore attendu\\p{L}*', 'yet to', 'لم (?=\\p{L}+ بعد)'],
  [false, 'zéro', 'zero', 'صفر|انعدام|القضاء على'],
  [
    false,
    String.raw`inutile\p{L}*|superflu\p{L}*|dispens(?!air)\p{L}*`,
    'needless|unnecessary|pointless',
    '',
  ],
  [
    false,
    String.raw`loin d\p{L}*|tout sauf|peine`,
    'far from|anything but|hardly|barely|scarcely|out of (?:school|work|order|service|reach)|(?:is|are|was|were|be) down',
    String.raw`بالكاد|بعيد\p{L}* عن|محروم\p{L}*|[يتس]*حرم\p{L}*|معطل\p{L}*`,
  ],
];

export const passings: readonly Passing[] = rows.map(([isStrong, fr, en, ar, others]) => ({
  isStrong,
  words: { fr, en, ar, ...(others && { es: others, de: others, nl: others, pt: others }) },
}));
