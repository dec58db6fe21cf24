/** The registry of networks that have a site-shaped page. */
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { metaBusiness } from './meta-business.ts';
import type { NetworkShape, ShapedComposer } from './shape.ts';
import { threads } from './threads.ts';
import { tumblr } from './tumblr.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { xPro } from './x-pro.ts';
import { youtube } from './youtube.ts';

export const networks: readonly NetworkShape[] = [
  x,
  xPro,
  facebook,
  metaBusiness,
  instagram,
  threads,
  linkedin,
  bluesky,
  mastodon,
  youtube,
  tumblr,
  wordpress,
];

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

/** Each of these boxes once, in whatever states it is listed. */
export const boxes = open.filter(
  ([, network, { name }], at) =>
    open.findIndex(([, other, { name: same }]) => other === network && same === name) === at,
);

/** Every box that must never be read. */
export const closed = rows.filter(([, , { kind }]) => kind === null);
