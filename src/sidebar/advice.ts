/** A better way, as a rule gives it: prose, in which what stands between quotation marks is a wording to copy. */
import type { Segment } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { Localized } from '../core/rule.ts';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  localized,
  localizedLanguage,
} from '../ui/text/index.ts';
import { languageAt } from './language-at.ts';

/** Marks included. */
const quotation = /(“[^”]+”|«[^»]+»)/;

export interface Advice {
  readonly lang: InterfaceLanguage;
  /** The prose and the quotations in it by turns, the first of them prose, perhaps empty. */
  readonly pieces: readonly string[];
  /** Said before a list of wordings, in the language of the interface where the rule has it; null without a list. */
  readonly lead: { readonly lang: InterfaceLanguage; readonly text: string } | null;
  /** What is to be copied: without quotation marks, and without the ellipsis of a wording to be continued. */
  readonly wordings: readonly string[];
}

/**
 * Null when the rule has none. Advice with a wording is shown in the language of the draft, if it has it, since the
 * wording is to go there; other advice in that of the interface.
 */
export function adviceOf(
  { advice, start }: Finding,
  segments: readonly Segment[],
  language: InterfaceLanguage,
): Advice | null {
  if (!advice) return null;
  const inDraft = languageOfDraft(advice, segments, start);
  const own = inDraft && readAdvice(advice, inDraft);
  const said = readAdvice(advice, language);
  if (!own || own.wordings.length === 0) return said;
  return own.lead && said.lead ? { ...own, lead: said.lead } : own;
}

/** The prose to show: several wordings are listed, each with its own way to be copied, and need only their lead. */
export function proseOf({ lang, pieces, lead }: Advice): Pick<Advice, 'lang' | 'pieces'> {
  return lead ? { lang: lead.lang, pieces: [lead.text] } : { lang, pieces };
}

function languageOfDraft(
  advice: Localized,
  segments: readonly Segment[],
  offset: number,
): InterfaceLanguage | undefined {
  const lang = languageAt(segments, offset);
  return interfaceLanguages.find((each) => each === lang && advice[each] !== undefined);
}

function readAdvice(advice: Localized, language: InterfaceLanguage): Advice {
  const pieces = localized(advice, language).split(quotation);
  const wordings = pieces
    .filter((_, i) => i % 2 === 1)
    .map((quoted) => quoted.slice(1, -1).trim().replace(/\s*…$/, ''));
  const lang = localizedLanguage(advice, language);
  // Nothing but punctuation joins the wordings of a list.
  const joints = pieces.slice(1).filter((_, i) => i % 2 === 1);
  const isList = wordings.length > 1 && !joints.some((joint) => /\p{L}/u.test(joint));
  return { lang, pieces, lead: isList ? { lang, text: pieces[0] ?? '' } : null, wordings };
}
