/** How long a post may be, and in which unit: one dated table. A site names its entry. */

/** How a site counts. `weighted`: by X's weights. `mastodon`, `bluesky`: graphemes, with their own rules for links. */
export type Counting = 'weighted' | 'mastodon' | 'bluesky' | 'characters';

export interface Limit {
  readonly limit: number;
  readonly counting: Counting;
  /** Day on which the number was last compared with its source. */
  readonly checked: string;
  readonly source: string;
}

const checked = '2026-11-21';

export const limits: Readonly<Record<string, Limit>> = {
  x: {
    limit: 280,
    counting: 'weighted',
    checked,
    source: 'https://docs.x.com/fundamentals/counting-characters',
  },
  bluesky: {
    limit: 300,
    counting: 'bluesky',
    checked,
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
  },
  // Servers may differ; this is the default of the software.
  mastodon: {
    limit: 500,
    counting: 'mastodon',
    checked,
    source:
      'https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb',
  },
  threads: {
    limit: 500,
    counting: 'characters',
    checked,
    source: 'https://developers.facebook.com/docs/threads/posts',
  },
  instagram: {
    limit: 2200,
    counting: 'characters',
    checked,
    source: 'https://help.instagram.com/1631821640426723',
  },
  // Sources disagree: 63,206 on the site itself, less through publishing tools.
  facebook: {
    limit: 63_206,
    counting: 'characters',
    checked,
    source: 'https://docs.upload-post.com/resources/character-limits',
  },
  linkedin: {
    limit: 3000,
    counting: 'characters',
    checked,
    source: 'https://docs.upload-post.com/resources/character-limits',
  },
  tiktok: {
    limit: 2200,
    counting: 'characters',
    checked,
    source: 'https://docs.upload-post.com/resources/character-limits',
  },
  pinterest: {
    limit: 500,
    counting: 'characters',
    checked,
    source: 'https://docs.upload-post.com/resources/character-limits',
  },
  youtube: {
    limit: 5000,
    counting: 'characters',
    checked,
    source: 'https://docs.upload-post.com/resources/character-limits',
  },
  telegram: {
    limit: 4096,
    counting: 'characters',
    checked,
    source: 'https://core.telegram.org/method/messages.sendMessage',
  },
};
