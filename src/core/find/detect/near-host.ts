/**
 * Detector: the name of a country that is easily taken for that of the host: Australia in Vienna, Bucharest in Budapest.
 * Silent where the host itself is named anywhere in the draft, and about the mission's own country.
 */
import { foldWord } from '../../text/fold-word.ts';
import { joinSpans, type Span } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { namesNear, stemsOf } from './data/near-names.ts';
import { territories } from './data/territories.ts';
import { findTerritories, type NamedTerritory } from './territory-names.ts';

const word = /[\p{L}\p{M}]{4,60}/gu;

export function nearHost({ text, context, machine }: Reading): readonly Hit[] {
  const { sender, hosts = [] } = context;
  const near = new Set(hosts.flatMap((host) => [...namesNear(host)]));
  if (near.size === 0 || !mayName(near, [...hosts, sender], text)) return [];
  const named = [...findTerritories(text), ...findStems(text, near)];
  if (named.some(({ code }) => hosts.includes(code))) return [];
  const mistaken = named.filter(({ code }) => near.has(code) && code !== sender);
  const isApart = ({ start, end }: Span) =>
    !machine.some((span) => start < span.end && end > span.start);
  return joinSpans(mistaken.map(({ start, end }) => ({ start, end }))).filter(isApart);
}

/** A quick look, since most drafts name none of them: false only when that is sure. */
function mayName(
  near: ReadonlySet<string>,
  own: readonly (string | undefined)[],
  text: string,
): boolean {
  const plain = plainly(text);
  return [...near].some(
    (code) => !own.includes(code) && beginningsOf(code).some((one) => plain.includes(one)),
  );
}

const beginnings = new Map<string, readonly string[]>();
const names = new Map(territories);

function beginningsOf(code: string): readonly string[] {
  let known = beginnings.get(code);
  if (!known) {
    known = [...stemsOf(code), ...(names.get(code) ?? [])].map((name) =>
      plainly(name.split(/[ -]/)[0] ?? ''),
    );
    beginnings.set(code, known);
  }
  return known;
}

/** Without case and accents, which is less than folding and much quicker. */
function plainly(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
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
