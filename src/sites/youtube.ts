/**
 * YouTube and its Studio: plain editable elements, found by ids that ten public projects rely on (2026-05 to 2026-10).
 * Live chat goes out too fast to be advised on, and is left alone.
 */
import type { Site } from './site.ts';

const box = '#contenteditable-root';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  limits: 'youtube',
  composers: [
    // The older dialog for posts of a channel, and the newer parts of it.
    {
      selector: `ytd-backstage-post-dialog-renderer ${box}, [class*="ytPostsCreation"] [contenteditable="true"]`,
      kind: 'post',
    },
    {
      selector: `:is(ytd-comment-reply-dialog-renderer, ytd-comment-replies-renderer) ${box}`,
      kind: 'reply',
      limits: 'youtube/comment',
    },
    { selector: 'ytcp-commentbox textarea', kind: 'reply', limits: 'youtube/comment' },
    {
      selector: `ytd-commentbox [contenteditable="true"], ${box}`,
      kind: 'comment',
      limits: 'youtube/comment',
    },
    { selector: '#title-textarea #textbox', kind: 'caption', limits: 'youtube/title' },
    { selector: '#description-textarea #textbox', kind: 'caption', limits: 'youtube/description' },
  ],
  never: {
    selectors: [
      'yt-live-chat-app',
      'yt-live-chat-renderer',
      'yt-live-chat-text-input-field-renderer',
    ],
    paths: ['/live_chat', '/live_chat_replay'],
  },
  post: 'ytd-commentbox #submit-button, ytcp-commentbox #submit-button, ytcp-button#done-button, ytcp-button#save',
};
