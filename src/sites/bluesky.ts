/**
 * Bluesky. The box is TipTap, and is becoming a textarea under a drawn copy of its text, first in the chat. Names for
 * tests as in the app's own source (bluesky-social/social-app, Composer.tsx and TextInput.web.tsx, read 2026-11-22).
 */
import type { Site } from './site.ts';

const box = ':is(.ProseMirror, textarea)';
const composer = '[data-testid="composePostView"]';

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  limits: 'bluesky',
  composers: [
    // The boxes of a thread follow each other.
    { selector: `${composer} div:has(${box}) ~ div ${box}`, kind: 'part' },
    // The post that is answered stands above the box, with the face of whoever wrote it.
    {
      selector: `${composer} [aria-label]:has([data-testid^="userAvatar"]) ~ div ${box}`,
      kind: 'reply',
    },
    { selector: `${composer} ${box}`, kind: 'post' },
    // While a post is written, what opens above it with a textarea describes a picture.
    {
      selector: `body:has(${composer}) [role="dialog"] textarea`,
      kind: 'alt',
      limits: 'bluesky/alt',
    },
    { selector: '[role="dialog"] .ProseMirror', kind: 'post' },
  ],
  never: { paths: ['/messages'] },
  thread: { within: composer, each: box },
  // The sign on the button of each picture: a plus until there is a description. What it says is shown nowhere.
  media: [
    {
      within: composer,
      each: '[data-testid="selectedPhotosView"] > *',
      kind: 'image',
      missing: '[data-testid="altTextButton"] [data-icon="plus"]',
    },
  ],
  post: '[data-testid="composerPublishBtn"]',
  accounts: [
    {
      selector:
        ':is(nav, [role="navigation"]) a[href^="/profile/"]:not([href*="/feed/"], [href*="/lists/"])',
      attribute: 'href',
      pattern: /^\/profile\/([^/]+)$/u,
    },
  ],
};
