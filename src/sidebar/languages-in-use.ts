/** The languages in which a message may be wanted. */
import { primaryOf } from '../bilingual/tags.ts';
import type { State } from './state.ts';

/** Those of the mission, in its order; without one, that of the interface. In a reply, the asker's comes first. */
export function languagesInUse(state: State): readonly string[] {
  const { active, language } = state;
  const all = active.value?.mission?.languages ?? [language.value];
  const asked = askersLanguage(state);
  if (asked === undefined) return all;
  const isAsked = (tag: string) => primaryOf(tag) === asked;
  const first = all.filter(isAsked);
  return [...(first.length > 0 ? first : [asked]), ...all.filter((tag) => !isAsked(tag))];
}

/**
 * The language of the post that a reply answers, without its region: as the page declares it, or as the box does, which
 * some networks set to it; otherwise that in which the reply begins. Undefined for what is no reply.
 */
export function askersLanguage({ draft, report }: State): string | undefined {
  const { composer, askedIn, lang } = draft.value ?? {};
  if (composer !== 'reply') return undefined;
  const begun = report.value?.segments[0];
  const known = [askedIn, lang, begun?.sure ? begun.lang : undefined].find(isLanguage);
  return known && primaryOf(known);
}

/** Networks mark what they could not tell with tags of their own: `und`, `zxx`, `qme` … */
function isLanguage(tag: string | undefined): tag is string {
  return tag !== undefined && /^[a-z]{2}(?:-|$)/i.test(tag);
}
