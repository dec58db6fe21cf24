/** How long a draft is for a site, in the site's own unit; for several, where it leaves the least room. */
import { findHandles } from './addresses.ts';
import { countGraphemes } from './graphemes.ts';
import { boxLimits, type Counting, type Limit, limits } from './limits.ts';
import { findCountedLinks } from './url.ts';
import { weightOf } from './weights.ts';

export interface Count {
  /** Key of the table of limits. */
  readonly site: string;
  /** In the site's own unit. */
  readonly used: number;
  readonly limit: number;
  /** `limit - used`; negative when too long. */
  readonly remaining: number;
  readonly unit: 'weighted' | 'graphemes' | 'characters' | 'bytes';
}

const ways: {
  readonly [C in Counting]: {
    readonly unit: Count['unit'];
    readonly count: (text: string) => number;
  };
} = {
  weighted: { unit: 'weighted', count: weightOf },
  mastodon: { unit: 'graphemes', count: countMastodon },
  bluesky: { unit: 'graphemes', count: countBluesky },
  // UTF-16 code units: never fewer than what a site counts, whatever its unit.
  characters: { unit: 'characters', count: (text) => text.length },
  bytes: { unit: 'bytes', count: countBytes },
};

function limitOf(key: string): Limit | undefined {
  const table = [limits, boxLimits].find((each) => Object.hasOwn(each, key));
  return table?.[key];
}

/** Null for a site, or a box of one, that is not in the tables of limits. */
export function countFor(text: string, site: string): Count | null {
  const entry = limitOf(site);
  if (!entry) return null;
  const { unit, count } = ways[entry.counting];
  const used = count(text);
  const inBytes = entry.bytes === undefined ? 0 : countBytes(text);
  // The second limit is spoken of only where it is the one that stops the post.
  if (entry.bytes !== undefined && used <= entry.limit && inBytes > entry.bytes) {
    const { bytes } = entry;
    return { site, used: inBytes, limit: bytes, remaining: bytes - inBytes, unit: 'bytes' };
  }
  return { site, used, limit: entry.limit, remaining: entry.limit - used, unit };
}

/** In UTF-8; half of a pair counts as the three bytes of the mark that replaces it. */
function countBytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * The count of the site that leaves the smallest share of its limit: what fits there fits the others too.
 * Null when none of the sites is in the table of limits.
 */
export function strictestCount(text: string, sites: readonly string[]): Count | null {
  const share = ({ remaining, limit }: Count) => remaining / limit;
  return sites
    .flatMap((site) => countFor(text, site) ?? [])
    .reduce<Count | null>(
      (least, one) => (least && share(least) <= share(one) ? least : one),
      null,
    );
}

/** Links with a scheme count 23, `@name@server` counts as `@name`. Source: Mastodon's status length validator. */
function countMastodon(text: string): number {
  const links = findCountedLinks(text).filter(({ scheme }) => scheme);
  const replaced = [
    ...links.map((link) => ({ ...link, by: 'x'.repeat(23) })),
    ...findHandles(text).map((handle) => ({
      ...handle,
      by: /^@[^@]*/.exec(text.slice(handle.start, handle.end))?.[0] ?? '',
    })),
  ];
  return countGraphemes(rewrite(text, replaced));
}

/** Links are shortened to the host and the start of the path when posted. Source: Bluesky's app, toShortUrl. */
function countBluesky(text: string): number {
  const links = findCountedLinks(text).map((link) => {
    const written = text.slice(link.start, link.end).replace(/^https?:\/\//i, '');
    const path = written.slice(/^[^/?#]*/.exec(written)?.[0].length ?? 0).replace(/^\/$/, '');
    const host = written.slice(0, written.length - path.length).replace(/\/$/, '');
    return { ...link, by: host + (path.length > 15 ? `${path.slice(0, 13)}...` : path) };
  });
  return countGraphemes(rewrite(text, links));
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function rewrite(text: string, parts: readonly Replacement[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, by } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    out += text.slice(from, start) + by;
    from = end;
  }
  return out + text.slice(from);
}
