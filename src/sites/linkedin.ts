/**
 * LinkedIn. Three share boxes are in use at once: in the open shadow root of `#interop-outlet`, the same in the page,
 * and a newer one in a native dialog. Selectors as several public projects have them, 2026-04 to 2026-10
 * (webbrain #461, lhremote #678, Briskine #610). One kind of editor serves posts, comments and messages, so an editor
 * counts only where something else says that its words become public.
 */
import type { Site } from './site.ts';

const box = '[contenteditable="true"]';
/** The names of the older pages, and of the newer ones, where the classes are hashes. */
const comments =
  '.comments-comment-box, .comments-comment-texteditor, [componentkey^="commentBox-"]';
const shareBoxes =
  '.share-box, .share-box-v2__modal, .share-creation-state, ' +
  '[aria-labelledby="share-to-linkedin-modal__header"], [data-sdui-screen*="sharing.ShareCompose"]';

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  limits: 'linkedin',
  composers: [
    { selector: `.comments-comment-box--reply ${box}`, kind: 'reply', limits: 'linkedin/comment' },
    { selector: `:is(${comments}) ${box}`, kind: 'comment', limits: 'linkedin/comment' },
    { selector: `[componentkey="ShareBox_textEditor"], :is(${shareBoxes}) ${box}`, kind: 'post' },
    {
      selector: ':is(.media-editor__container, .media-detour__container) textarea',
      kind: 'alt',
      limits: 'linkedin/alt',
    },
    { selector: '.ql-editor', kind: 'post' },
    // A post of its own page, or one of a feed, where nothing but comments is written.
    {
      selector: 'main .ProseMirror',
      path: '/feed/update/',
      kind: 'comment',
      limits: 'linkedin/comment',
    },
    { selector: 'main .ProseMirror', path: '/posts/', kind: 'comment', limits: 'linkedin/comment' },
    {
      selector: 'main [role="listitem"] .ProseMirror, main [data-urn] .ProseMirror',
      kind: 'comment',
      limits: 'linkedin/comment',
    },
  ],
  never: {
    // Every part of the messages has such a class, in the page and in the shadow root; or they have a frame of their own.
    selectors: [
      'iframe[src*="/preload/"]',
      '[class^="msg-"]',
      '[class*=" msg-"]',
      '[data-sdui-screen*="essaging"]',
      '[class*="send-invite"]',
    ],
    paths: ['/messaging', '/sales', '/talent', '/recruiter'],
  },
  post: '.share-actions__primary-action, .comments-comment-box__submit-button, [componentkey*="commentButtonSection"] button',
  accounts: [
    // The person or the page in whose name the share box posts; on the next line stands who will see it.
    { selector: '.share-unified-settings-entry-button', pattern: /^\s*(\S[^\n]*?)\s*(?:\n|$)/u },
  ],
};
