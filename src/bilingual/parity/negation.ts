/** A sentence that one half denies and the other affirms: the smallest slip with the largest effect. */
import type { Span } from '../../core/text/span.ts';
import { primaryOf } from '../tags.ts';
import type { Half, ParityFinding } from './finding.ts';

/** Alternatives for whole words that deny; what denies nothing (« n’hésitez pas », "not only", « ne … que ») is taken out before. */
interface Denial {
  readonly idle: string;
  readonly firm: string;
  /** Also says no, in a way that another language may put without it: « sans frais », "free of charge". */
  readonly soft: string;
}

const denials: Readonly<Record<string, Denial>> = {
  en: {
    idle: "(?:not only|not just|do not hesitate|don['’]t hesitate|don['’]t forget|do not forget|don['’]t miss|no later than|no fewer than|no less than|no doubt|why not|no matter|whether or not|not to mention)",
    firm: String.raw`not|never|cannot|nobody|none|\p{L}+n['’]t|no longer|no one`,
    soft: String.raw`(?:no|nothing|without|neither|nor|unable|refus\p{L}*|den(?:y|ie[sd])|reject\p{L}*|avoid\p{L}*|prohibit\p{L}*|forbid\p{L}*|forbidden|fail\p{L}*|stop\p{L}*|cancel\p{L}*|closed?|impossible|free|un(?:able|available|likely|necessary|true|safe|paid)|ineligible|illegal|false|lack\p{L}*|rather than|instead|only|until)`,
  },
  fr: {
    idle: "n['’]hésitez pas|n['’]oubliez pas|ne (?:manquez|ratez) pas|non seulement|pas seulement|pourquoi pas|sans (?:doute|cesse|délai)|n['’]est-ce pas",
    firm: String.raw`(?:ne|n['’])[\s\u00a0]?(?:[\p{L}'’-]+[\s\u00a0]){0,4}?(?:pas|jamais|aucune?|personne|rien|ni|guère|plus|nullement)|(?:jamais|aucune?)|non|pas (?:de|encore|d['’]\p{L}*)`,
    soft: String.raw`(?:sans|ni|refus\p{L}*|rejet\p{L}*|évit\p{L}*|interdi\p{L}*|impossible|incapable|cess\p{L}*|arrêt\p{L}*|annul\p{L}*|fermée?s?|gratuit\p{L}*|manqu\p{L}*|faux|fausse|faute|illég\p{L}*|inéligible|au lieu de|plutôt que|jusqu\p{L}*)|(?:ne|n['’])[\s\u00a0]?(?:[\p{L}'’-]+[\s\u00a0]){1,4}?qu[\p{L}'’]*`,
  },
  ar: {
    idle: String.raw`لا سيما|لا تتردد\p{L}*|لا تنس\p{L}*|ولا شك|بلا شك|لا يزال\p{L}*|لا تزال\p{L}*|ما زال\p{L}*|ليس فقط|ليست فقط|لا تفوت\p{L}*`,
    firm: '[وف]?(?:لا|لن|لم|ليس|ليست|ليسوا|لسنا)',
    soft: String.raw`[وف]?(?:غير|بدون|دون|عدم|من دون|رفض\p{L}*|يرفض\p{L}*|نرفض|منع\p{L}*|ممنوع\p{L}*|تجنب\p{L}*|مجان\p{L}*|مستحيل|إلغاء|ألغ\p{L}*|مغلق\p{L}*|إلا|فقط|حتى|لولا|كلا)`,
  },
  es: {
    idle: String.raw`no solo|no sólo|no dude\p{L}*|no olvid\p{L}*`,
    firm: '(?:no|nunca|jamás|ningún|ninguna|nadie|tampoco)',
    soft: String.raw`(?:sin|ni|evit\p{L}*|prohib\p{L}*|imposible|rechaz\p{L}*|gratu\p{L}*|cerrad\p{L}*|cancel\p{L}*)`,
  },
  de: {
    idle: 'nicht nur|nicht zuletzt|zögern sie nicht',
    firm: String.raw`(?:nicht|nie|niemals|kein\p{L}*|niemand)`,
    soft: String.raw`(?:ohne|weder|noch|vermeid\p{L}*|verbot\p{L}*|unmöglich|ablehn\p{L}*|kostenlos|geschlossen|abgesagt|un\p{L}+)`,
  },
  nl: {
    idle: 'niet alleen|aarzel niet',
    firm: '(?:niet|nooit|geen|niemand)',
    soft: String.raw`(?:zonder|noch|vermijd\p{L}*|verbod\p{L}*|onmogelijk|gratis|gesloten|on\p{L}+)`,
  },
  pt: {
    idle: String.raw`não só|não hesit\p{L}*|não apenas`,
    firm: '(?:não|nunca|jamais|nenhum|nenhuma|ninguém)',
    soft: String.raw`(?:sem|nem|evit\p{L}*|proib\p{L}*|impossível|gratuit\p{L}*|fechad\p{L}*|cancel\p{L}*)`,
  },
};

/** A finding when one half denies firmly and the other does not deny at all; only advice, for words are many. */
export function compareNegation(first: Half, second: Half): ParityFinding[] {
  const a = readDenials(first);
  const b = readDenials(second);
  if (!a || !b) return [];
  const only = (mine: Denials, other: Denials) =>
    mine.firm.length > 0 && other.firm.length === 0 && !other.hasSoft;
  const base = { kind: 'negation', level: 'caution', fix: null } as const;
  if (only(a, b)) return [{ ...base, first: a.firm[0] ?? null, second: null }];
  if (only(b, a)) return [{ ...base, first: null, second: b.firm[0] ?? null }];
  return [];
}

interface Denials {
  readonly firm: readonly Span[];
  readonly hasSoft: boolean;
}

function readDenials({ text, lang }: Half): Denials | null {
  const words = denials[primaryOf(lang)];
  if (!words) return null;
  const rest = text.replace(whole(words.idle), (idle) => ' '.repeat(idle.length));
  const firm = Array.from(rest.matchAll(whole(words.firm)), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return { firm, hasSoft: whole(words.soft).test(rest) };
}

function whole(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu');
}
