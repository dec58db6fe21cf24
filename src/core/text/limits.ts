/** How long a post may be, and in which unit: one dated table. A site names its entry. */

/**
 * How a site counts. `weighted`: by X's weights. `mastodon`, `bluesky`: graphemes, with their own rules for links.
 * `bytes`: of UTF-8.
 */
export type Counting = 'weighted' | 'mastodon' | 'bluesky' | 'characters' | 'bytes';

export interface Limit {
  readonly limit: number;
  readonly counting: Counting;
  /** Most bytes of UTF-8, where the site has this second limit. */
  readonly bytes?: number;
  /** Day on which the number was last compared with its source. */
  readonly checked: string;
  readonly source: string;
}

const checked = '2026-11-21';
const later = '2026-11-22';

/** Of the posts of each network. */
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
    bytes: 3000,
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

/** Networks where a post may be as long as one likes; on Tumblr a paragraph may not (4,096, by its format's text). */
export const unlimited: readonly string[] = ['tumblr', 'wordpress'];

/** Of boxes that have a limit of their own: the network, a slash, the box. */
export const boxLimits: Readonly<Record<string, Limit>> = {
  'x/alt': {
    limit: 1000,
    counting: 'characters',
    checked: later,
    source: 'https://docs.letmepost.dev/preflight/twitter-media-alt_text_max_graphemes',
  },
  // Approximate, in the only source that names a number.
  'facebook/comment': {
    limit: 8000,
    counting: 'characters',
    checked: later,
    source: 'https://socialk.it/en/tools/social-media-character-limits',
  },
  'instagram/comment': {
    limit: 2200,
    counting: 'characters',
    checked: later,
    source: 'https://socialk.it/en/tools/social-media-character-limits',
  },
  // Sources disagree, from 100 to 2,200.
  'instagram/alt': {
    limit: 1000,
    counting: 'characters',
    checked: later,
    source:
      'https://help.publer.com/en/article/what-is-the-character-limit-for-all-social-networks-1a3utwz',
  },
  'mastodon/alt': {
    limit: 1500,
    counting: 'characters',
    checked: later,
    source: 'https://github.com/mastodon/mastodon/blob/main/app/models/media_attachment.rb',
  },
  'bluesky/alt': {
    limit: 2000,
    counting: 'characters',
    checked: later,
    source: 'https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts',
  },
  // Sources disagree: 1,250 in most of them, 1,500 in one.
  'linkedin/comment': {
    limit: 1250,
    counting: 'characters',
    checked: later,
    source: 'https://linkedinpreview.com/blog/linkedin-post-length',
  },
  'youtube/comment': {
    limit: 10_000,
    counting: 'characters',
    checked: later,
    source: 'https://lettercounter.org/blog/youtube-character-limit-guide',
  },
  'youtube/title': {
    limit: 100,
    counting: 'characters',
    checked: later,
    source: 'https://developers.google.com/youtube/v3/docs/videos',
  },
  'youtube/description': {
    limit: 5000,
    counting: 'bytes',
    checked: later,
    source: 'https://developers.google.com/youtube/v3/docs/videos',
  },
};
