/** The registry of networks that have a site-shaped page. */
import { bluesky } from './bluesky.ts';
import { linkedin } from './linkedin.ts';
import type { NetworkShape, ShapedComposer } from './shape.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

const networks: readonly NetworkShape[] = [x, linkedin, bluesky, youtube];

type Row = readonly [string, NetworkShape, ShapedComposer];

const rows: readonly Row[] = networks.flatMap((network) =>
  network.composers.map((composer) => [titleOf(network, composer), network, composer] as const),
);

function titleOf({ id, addresses: [usual] }: NetworkShape, composer: ShapedComposer): string {
  const { name, address = usual, open: clicks = [] } = composer;
  return [`${id}: ${name} at ${address}`, ...clicks].join(', ');
}

/** Every composer that is read, named for a table of tests. */
export const open = rows.filter(([, , { kind }]) => kind !== null);

/** Every box that must never be read. */
export const closed = rows.filter(([, , { kind }]) => kind === null);
