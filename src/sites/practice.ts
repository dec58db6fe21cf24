/** The practice pages on this machine: `/x/…`, `/facebook/…` and `/mastodon/…` stand for those networks. */
import { facebook } from './facebook.ts';
import { mastodon } from './mastodon.ts';
import { other } from './other.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

const networks: readonly Site[] = [x, facebook, mastodon];

/** The network named by the first part of the path, with every box of the page a post; the fallback for other paths. */
function networkOf(path: string): Site {
  const [, first] = path.split('/');
  const network = networks.find((each) => each.id === first);
  if (!network) return other;
  const anyBox = other.composers.map((hint) => ({ ...hint, kind: 'post' as const }));
  return { ...network, composers: [...network.composers, ...anyBox] };
}

export const practice: Site = {
  ...other,
  id: 'practice',
  name: 'Practice pages',
  matches: ['http://localhost/*'],
  development: true,
  standsFor: networkOf,
};
