/**
 * Detector: places on the globe to within a hundred metres: 36.8065, 10.1815 · 36,8065° N 10,1815° E ·
 * 36°48′23″N, 10°10′54″E · 36°48′23″ شمالا 10°10′54″ شرقا. Latitude to 90, longitude to 180 (ISO 6709). Two bare decimals
 * with four places may be rates of exchange: they want a word before them, or a fifth place.
 */
import { joinSpans, type Span, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { noSpace } from './data/numerals.ts';
import { isCued } from './digits.ts';

const start = '(?<![\\p{L}\\p{N}_]|\\p{N}[.,/:-])';
const end = '(?![\\p{L}\\p{N}_]|[.,°]\\p{N})';
const between = '(?:[ \\u00a0]{0,2}[,;/،|][ \\u00a0]{0,2}|[ \\u00a0]{1,3})';
const north = '(?:N|S|Nord|Sud|North|South|شمال\\p{L}{0,2}|جنوب\\p{L}{0,2})';
const east = '(?:E|W|O|Est|Ouest|East|West|شرق\\p{L}{0,2}|غرب\\p{L}{0,2})';
const sexagesimal = (name: string) =>
  `(?<${name}>\\d{1,3})${noSpace}[°º]${noSpace}(?:[0-5]?\\d(?:[.,]\\d{1,6})?${noSpace}['’′ʹ]${noSpace}(?:[0-5]?\\d(?:[.,]\\d{1,6})?${noSpace}(?:["”″]|''|’’)${noSpace})?)`;
const decimal = (name: string, least: number) => `(?<${name}>[-−+]?\\d{1,3}[.,]\\d{${least},16})`;

const shapes: readonly RegExp[] = [
  `${sexagesimal('lat')}${north}${between}${sexagesimal('lon')}${east}`,
  `${decimal('lat', 2)}${noSpace}[°º]?${noSpace}${north}${between}${decimal('lon', 2)}${noSpace}[°º]?${noSpace}${east}`,
  `(?:${north}${noSpace})${decimal('lat', 2)}[°º]?${between}(?:${east}${noSpace})${decimal('lon', 2)}[°º]?`,
].map((shape) => new RegExp(`${start}${shape}${end}`, 'gu'));
const bare = new RegExp(
  `${start}(?:geo:)?(?<lat>[-−+]?\\d{1,3}\\.\\d{4,16})[°º]?(?:,[ \\u00a0]{0,2}|[ \\u00a0]?;[ \\u00a0]?)(?<lon>[-−+]?\\d{1,3}\\.\\d{4,16})[°º]?${end}`,
  'gu',
);
const cue =
  /(?:GPS|coord(?:onnées|inates|s|\.)|(?<!\p{L})(?:lat(?:itude)?|geo|geo:|location|position)(?!\p{L})|إحداثيات|الموقع|📍)[^\n]{0,24}$/iu;

export function coordinates({ text, machine }: Reading): readonly Hit[] {
  if (!/\d[.,°º]/.test(text)) return [];
  const hits = joinSpans([
    ...shapes.flatMap((shape) => Array.from(text.matchAll(shape)).flatMap(placed)),
    ...Array.from(text.matchAll(bare))
      .flatMap(placed)
      .filter((hit) => isPrecise(text, hit) || isCued(text, hit.start, cue)),
  ]);
  return hits.filter(({ start, end }) => !touchesAny(machine, start, end));
}

/** The span of a match that lies on the globe. */
function placed({ index, 0: found, groups = {} }: RegExpExecArray): Span[] {
  const isOnGlobe = degrees(groups.lat) <= 90 && degrees(groups.lon) <= 180;
  return isOnGlobe ? [{ start: index, end: index + found.length }] : [];
}

function degrees(written = ''): number {
  return Math.abs(Number(written.replace('−', '-').replace(',', '.')));
}

function isPrecise(text: string, { start, end }: Span): boolean {
  return /\d\.\d{5,}.*\.\d{5}|^geo:/.test(text.slice(start, end));
}
