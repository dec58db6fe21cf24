/** The one way to write a pack, so that the same pack is the same bytes wherever it was made. */
import type { CalendarDay, Pack, Phrase } from './pack.ts';

/**
 * JSON with keys in the order of the schema, two spaces, LF, and NFC (Unicode Standard Annex 15). `pack` must come
 * from `readPack`, which puts keys in order and takes out what starts with `x-`.
 */
export function writePack(pack: Pack): string {
  const { windows, lists, domains, memory, terms, phrases, calendar } = pack;
  const ordered: Pack = {
    ...pack,
    ...(windows && { windows: sorted(windows) }),
    ...(lists && { lists: sorted(lists) }),
    ...(domains && {
      domains: domains.map(({ host, twins }) => ({ host, ...(twins && { twins: sorted(twins) }) })),
    }),
    ...(memory && { memory: memory.map((pair) => ({ ...pair, text: sorted(pair.text) })) }),
    ...(terms && { terms: terms.map((entry) => ({ ...entry, names: sorted(entry.names) })) }),
    ...(phrases && { phrases: phrases.map(sortPhrase) }),
    ...(calendar && { calendar: calendar.map(sortDay) }),
  };
  return `${JSON.stringify(ordered, null, 2).normalize('NFC')}\n`;
}

function sortPhrase(phrase: Phrase): Phrase {
  const { text, slots } = phrase;
  return { ...phrase, text: sorted(text), ...(slots && { slots: sorted(slots) }) };
}

function sortDay(day: CalendarDay): CalendarDay {
  const { tags, lines } = day;
  return { ...day, ...(tags && { tags: sorted(tags) }), ...(lines && { lines: sorted(lines) }) };
}

/** Keys that the schema leaves to the author have no order of their own: by code unit. */
function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
