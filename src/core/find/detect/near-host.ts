/**
 * Detector: the name of a country that is easily taken for that of the host: Australia in Vienna, Bucharest in Budapest.
 * Silent where the host itself is named anywhere in the draft, and about the mission's own country.
 */
import { foldWord } from '../../text/fold-word.ts';
import { joinSpans, type Span } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { namesNear, stemsOf } from './data/near-names.ts';
import { findTerritories, type NamedTerritory } from './territory-names.ts';

const word = /[\p{L}\p{M}]{4,60}/gu;

export function nearHost({ text, context, machine }: Reading): readonly Hit[] {
  const { sender, hosts = [] } = context;
  const near = new Set(hosts.flatMap((host) => [...namesNear(host)]));
  if (near.size === 0) return [];
  const named = [...findTerritories(text), ...findStems(text, near)];
  if (named.some(({ code }) => hosts.includes(code))) return [];
  const mistaken = named.filter(({ code }) => near.has(code) && code !== sender);
  const isApart = ({ start, end }: Span) =>
    !machine.some((span) => start < span.end && end > span.start);
  return joinSpans(mistaken.map(({ start, end }) => ({ start, end }))).filter(isApart);
}

/** Adjectives, peoples and capitals, with the article and the prepositions that Arabic writes onto them. */
function findStems(text: string, codes: ReadonlySet<string>): NamedTerritory[] {
  const stems = [...codes].flatMap((code) =>
    stemsOf(code).map((stem) => ({ code, stem: foldWord(stem) })),
  );
  return Array.from(text.matchAll(word)).flatMap(({ 0: written, index }) => {
    const folded = foldWord(written).replace(/^[وف]?[بلك]?ال(?=.{4})|^[وف]?لل(?=.{4})/u, '');
    const found = stems
      .filter(({ stem }) => folded.startsWith(stem))
      .sort((a, b) => b.stem.length - a.stem.length)[0];
    return found ? [{ start: index, end: index + written.length, code: found.code }] : [];
  });
}
