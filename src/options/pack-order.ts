/** The order in which the packs are listed: those in use, then the others, each by kind and name. */
import { useMemo, useRef } from 'preact/hooks';
import type { StoredPack } from '../browser/database.ts';
import { rankOfLayer } from '../packs/layers/order.ts';
import type { Pack } from '../packs/pack.ts';
import { useText } from '../ui/language-context.ts';
import { type InterfaceLanguage, localeOf, localized } from '../ui/text/index.ts';
import { stateOf } from './pack-choice.ts';
import { packs, settings } from './state.ts';

/** Common packs before those of a sender, these before those of a region or a mission. */
function rankOf(pack: Pack): number {
  return pack.for ? 1 + rankOfLayer(pack) : 0;
}

/** @param first ids of those that come before all others */
function orderForReading(
  stored: readonly StoredPack[],
  first: ReadonlySet<string>,
  language: InterfaceLanguage,
): StoredPack[] {
  const { compare } = new Intl.Collator(localeOf(language));
  return stored.toSorted(
    ({ pack: one }, { pack: other }) =>
      Number(first.has(other.id)) - Number(first.has(one.id)) ||
      rankOf(one) - rankOf(other) ||
      compare(localized(one.title, language), localized(other.title, language)),
  );
}

/**
 * The packs in that order. What is in use is looked at anew when the mission or the packs change, and not when one is
 * switched: its row would be carried away under the finger, and the focus with it.
 */
export function useOrderedPacks(): StoredPack[] {
  const { language } = useText();
  const kept = useRef({ key: '', first: new Set<string>() });
  const ids = packs.value.map(({ pack }) => pack.id);
  const key = [settings.value.mission, ...ids.toSorted()].join(' ');
  if (kept.current.key !== key) {
    const on = packs.value.filter(({ pack }) => stateOf(pack).on);
    kept.current = { key, first: new Set(on.map(({ pack }) => pack.id)) };
  }
  const { first } = kept.current;
  return useMemo(
    () => orderForReading(packs.value, first, language),
    [packs.value, first, language],
  );
}
