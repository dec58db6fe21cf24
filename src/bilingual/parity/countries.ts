/** Names of countries in a half, as its own language writes them. */
import { findTerritories, type NamedTerritory } from '../../core/find/detect/territory-names.ts';
import { foldWord } from '../../core/text/fold-word.ts';
import { byPosition } from '../../core/text/span.ts';
import { primaryOf } from '../tags.ts';
import type { Half } from './finding.ts';
import { findNationalities } from './nationalities.ts';

/** Languages of the engine's own table. */
const known: ReadonlySet<string> = new Set(['en', 'fr', 'ar', 'es']);
/** ISO 3166-1: all that two letters may be; what is no country has no name. */
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const tables = new Map<string, ReadonlyMap<string, string>>();

/** In the order of the text; the names inside links, handles and tags are none. */
export function findCountries({ text, lang }: Half): readonly NamedTerritory[] {
  const bare = text.replace(/[@#]\S+|\S+\.\S+/g, (found) => ' '.repeat(found.length));
  const named = findTerritories(bare);
  // « روسيا » begins as the word for what is Russian does.
  const plain = [
    ...named,
    ...findNationalities(bare).filter(
      (each) => !named.some((one) => one.start < each.end && each.start < one.end),
    ),
  ];
  const primary = primaryOf(lang);
  if (known.has(primary)) return plain.sort(byPosition);
  const isFree = ({ start, end }: NamedTerritory) =>
    !plain.some((one) => one.start < end && start < one.end);
  return [...plain, ...findIn(bare, primary).filter(isFree)].sort(byPosition);
}

/** Names of one word; the platform has them in every language. */
function findIn(text: string, lang: string): readonly NamedTerritory[] {
  const table = tableOf(lang);
  return Array.from(text.matchAll(/\p{Lu}[\p{L}\p{M}-]{3,}/gu)).flatMap(
    ({ index: start, 0: written }) => {
      const folded = foldWord(written);
      const code = table.get(folded) ?? table.get(folded.replace(/s$/, ''));
      return code === undefined ? [] : [{ start, end: start + written.length, code }];
    },
  );
}

function tableOf(lang: string): ReadonlyMap<string, string> {
  const built = tables.get(lang);
  if (built) return built;
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const table = new Map(
    codes.flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined || /[\s(]/.test(name) ? [] : [[foldWord(name), code]];
    }),
  );
  tables.set(lang, table);
  return table;
}
