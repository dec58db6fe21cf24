/** The order of packs: by layer, and a pack behind those that it extends. */
import { type Layer, layers, type Pack } from '../pack.ts';

/** What the pack says, or what follows from whom it is for. */
function layerOf({ layer, for: audience }: Pick<Pack, 'layer' | 'for'>): Layer {
  if (layer) return layer;
  if (!audience?.host) return 'publisher';
  return audience.sender ? 'mission' : 'regional';
}

/** Place of the layer of a pack: 0 is the most general. */
export function rankOfLayer(pack: Pick<Pack, 'layer' | 'for'>): number {
  return layers.indexOf(layerOf(pack));
}

/** The most general first, by id within a layer, and parents before their children. A circle is left as it falls. */
export function orderPacks(packs: readonly Pack[]): Pack[] {
  const byLayer = [...packs].sort(
    (a, b) => rankOfLayer(a) - rankOfLayer(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const byId = new Map(byLayer.map((pack) => [pack.id, pack]));
  const ordered = new Set<Pack>();
  const entered = new Set<Pack>();
  const visit = (pack: Pack) => {
    if (entered.has(pack)) return;
    entered.add(pack);
    for (const { id } of pack.extends ?? []) {
      const parent = byId.get(id);
      if (parent) visit(parent);
    }
    ordered.add(pack);
  };
  for (const pack of byLayer) visit(pack);
  return [...ordered];
}
