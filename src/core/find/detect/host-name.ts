/** Detector: the host, its cities or its people by name, in any of our languages. None when no host is known. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { cities } from './data/cities.ts';
import { peoples } from './data/peoples.ts';
import { territories } from './data/territories.ts';

/** Letters that may follow a beginning: Tunis, Tunisian, tunisiennes. */
const longestEnding = 7;
/** What Arabic writes onto a name. */
const clitics = '[وف]?[بكل]?(?:ال|ل)?';

interface Names {
  /** One of these stands in every match, in lower case. */
  readonly literals: readonly string[];
  readonly pattern: RegExp;
}

const built = new Map<string, Names>();

export function hostName({ text, context }: Reading): readonly Hit[] {
  return namesIn(text, context.hosts ?? []);
}

/** Where a text names one of these states, by ISO 3166-1 alpha-2. */
export function namesIn(text: string, hosts: readonly string[]): readonly Hit[] {
  if (hosts.length === 0) return [];
  const { bare, isAligned } = withoutAccents(text);
  if (!isAligned) return [];
  const { literals, pattern } = namesOf(hosts);
  const lower = bare.toLowerCase();
  if (!literals.some((literal) => lower.includes(literal))) return [];
  return Array.from(bare.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function namesOf(hosts: readonly string[]): Names {
  const key = hosts.join();
  const known = built.get(key);
  if (known) return known;
  const names = territories.filter(([code]) => hosts.includes(code)).flatMap(([, all]) => all);
  const named = [...names, ...hosts.flatMap((code) => cities.get(code) ?? [])];
  // US, RU: letters that are words elsewhere.
  const whole = named.map(plain).filter((name) => name.length > 2);
  const beginnings = hosts.flatMap((code) => peoples.get(code) ?? []).map(plain);
  const either = [...whole.map(escaped), ...beginnings.map(beginning)];
  const source = `(?<!\\p{L})(?:${clitics})?(?:${either.join('|') || '(?!)'})(?!\\p{L})`;
  const literals = [...whole, ...beginnings].map((name) => withoutDot(name).toLowerCase());
  const made = { literals, pattern: new RegExp(source, 'giu') };
  built.set(key, made);
  return made;
}

function beginning(written: string): string {
  const ending = `\\p{L}{0,${longestEnding}}`;
  return written.endsWith('.') ? escaped(withoutDot(written)) : `${escaped(written)}${ending}`;
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}

function plain(name: string): string {
  return withoutAccents(name).bare;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Place by place, so that offsets stay; not aligned where a letter is several units long. */
function withoutAccents(text: string): { bare: string; isAligned: boolean } {
  const bare = text.replace(/[\u00c0-\u017f]/g, (letter) => {
    const [first = letter] = letter.normalize('NFD');
    return first;
  });
  return { bare, isAligned: bare.length === text.length };
}
