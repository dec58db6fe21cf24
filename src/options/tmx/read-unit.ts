/** One unit of a translation memory as a pair: its texts by language, without the codes of the program it was written in. */
import { isPair, readStanding } from '../../bilingual/memory/pair-file.ts';
import type { Pair } from '../../bilingual/pair.ts';

/** Elements of a segment that hold codes; `hi` alone holds words. TMX 1.4b, 3.2, https://www.gala-global.org/tmx-14b */
const codes = 'bpt, ept, it, ph, ut';

/**
 * Null for a unit that is of no use: fewer than two languages, or a text that is too long.
 * @param number of the unit in its file, from 1
 * @param source language in which the units of the file were written, unless one says otherwise
 */
export function readUnit(unit: Element, number: number, source: string | null): Pair | null {
  const text: Record<string, string> = {};
  for (const variant of unit.querySelectorAll('tuv')) {
    const tag = tagOf(variant.getAttribute('xml:lang') ?? variant.getAttribute('lang'));
    const words = wordsOf(variant.querySelector('seg'));
    if (tag !== null && words !== '') text[tag] = words;
  }
  if (!isPair(text)) return null;
  const from = tagOf(unit.getAttribute('srclang')) ?? source;
  return {
    id: unit.getAttribute('tuid') || `unit.${number}`,
    text,
    from: from !== null && Object.hasOwn(text, from) ? from : undefined,
    ...propertiesOf(unit),
  };
}

function propertiesOf(unit: Element): Omit<Pair, 'id' | 'text' | 'from'> {
  const all = new Map(
    Array.from(unit.querySelectorAll('prop'), (each) => [
      each.getAttribute('type')?.toLowerCase(),
      each.textContent?.trim() ?? '',
    ]),
  );
  const get = (name: string) => all.get(`x-attache-${name}`) || undefined;
  return {
    type: get('type') ?? (all.get('x-domain') || undefined),
    ...readStanding({
      origin: get('origin'),
      approvedBy: get('approved-by'),
      approvedOn: get('approved-on'),
      review: get('review'),
      expires: get('expires'),
    }),
  };
}

function wordsOf(segment: Element | null): string {
  if (!segment) return '';
  for (const code of segment.querySelectorAll(codes)) code.remove();
  return (segment.textContent ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** A BCP 47 tag in its usual case; null for what is none, `*all*` among it. */
function tagOf(written: string | null): string | null {
  try {
    return Intl.getCanonicalLocales((written ?? '').replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The language that the header of a file says its units were written in. */
export function sourceOfHeader(text: string): string | null {
  const header = /<header\b[^>]*?\ssrclang\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 20_000));
  return tagOf(header?.[1] ?? null);
}
