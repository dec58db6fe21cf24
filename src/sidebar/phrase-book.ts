/** The phrases and the days of the guidelines in force, as the view of phrases shows them. */
import { primaryOf } from '../bilingual/tags.ts';
import { readPacks } from '../browser/pack-store.ts';
import type { CalendarDay } from '../packs/pack/calendar-day.ts';
import type { Phrase } from '../packs/pack/phrase.ts';
import type { Pack } from '../packs/pack.ts';
import { type ComingDay, comingDays } from '../packs/phrases/days.ts';

export interface PhraseBook {
  /** Expired ones left out. */
  readonly phrases: readonly Phrase[];
  readonly days: readonly CalendarDay[];
}

/** How many days ahead are shown unasked; a search looks through a whole year. */
const soon = 30;

/** @param inForce ids of packs; @param today ISO date */
export async function readPhraseBook(
  inForce: readonly string[],
  today: string,
): Promise<PhraseBook> {
  const packs = (await readPacks()).map(({ pack }) => pack);
  const inUse = packs.filter(({ id }) => inForce.includes(id));
  // A campaign has an end: while it lasts, what it brings comes before what is always there.
  const isCampaign = ({ layer }: Pack) => layer === 'campaign';
  const chosen = [...inUse.filter(isCampaign), ...inUse.filter((pack) => !isCampaign(pack))];
  const isCurrent = ({ expires }: Phrase) => expires === undefined || expires >= today;
  return {
    phrases: chosen.flatMap(({ phrases = [] }) => phrases.filter(isCurrent)),
    days: chosen.flatMap(({ calendar = [] }) => calendar),
  };
}

/** What fits a search, in any language, with or without accents; without one, all phrases and the days that are near. */
export function searchBook(
  { phrases, days }: PhraseBook,
  query: string,
  today: string,
): { readonly phrases: readonly Phrase[]; readonly days: readonly ComingDay[] } {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const fits = (found: unknown) => {
    const words = fold(JSON.stringify(found));
    return wanted.every((word) => words.includes(word));
  };
  const coming = comingDays(days, today, wanted.length > 0 ? 366 : soon);
  return {
    phrases: phrases.filter(({ title, text }) => fits([title, text])),
    days: coming.filter(({ day: { name, tags, lines } }) => fits([name, tags, lines])),
  };
}

/**
 * Splits off the lines for a reply: those that speak the asker's language first, in each half those of a campaign first.
 * @param asked primary tag; undefined when it is not known
 */
export function splitReplies(
  phrases: readonly Phrase[],
  asked: string | undefined,
): { readonly replies: readonly Phrase[]; readonly others: readonly Phrase[] } {
  const isReply = ({ type }: Phrase) => type === 'reply';
  const speaks = ({ text }: Phrase) => Object.keys(text).some((tag) => primaryOf(tag) === asked);
  const replies = phrases.filter(isReply);
  return {
    replies: [...replies.filter(speaks), ...replies.filter((phrase) => !speaks(phrase))],
    others: phrases.filter((phrase) => !isReply(phrase)),
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
