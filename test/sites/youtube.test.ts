// @vitest-environment happy-dom
/** YouTube and its Studio: what is a comment, a reply, a post, a text of a video; and that live chat is left alone. */
import { describe, expect, it } from 'vitest';
import { kindAt } from './kind-at.ts';

const watch = 'https://www.youtube.com/watch';
const studio = 'https://studio.youtube.com/video/1/edit';
const box = '<div id="contenteditable-root" contenteditable="true"></div>';
const commentBox = `<ytd-commentbox>${box}</ytd-commentbox>`;
const textbox = '<div id="textbox" contenteditable="true"></div>';

describe('on YouTube', () => {
  it.each([
    [watch, commentBox, 'comment'],
    [watch, box, 'comment'],
    [
      watch,
      `<ytd-comment-reply-dialog-renderer>${commentBox}</ytd-comment-reply-dialog-renderer>`,
      'reply',
    ],
    [
      watch,
      `<ytd-backstage-post-dialog-renderer>${commentBox}</ytd-backstage-post-dialog-renderer>`,
      'post',
    ],
    [
      watch,
      '<div class="ytPostsCreationDialogViewModelHost"><div contenteditable="true"></div></div>',
      'post',
    ],
    [studio, `<div id="title-textarea">${textbox}</div>`, 'caption'],
    [studio, `<div id="description-textarea">${textbox}</div>`, 'caption'],
    [studio, '<ytcp-commentbox><textarea></textarea></ytcp-commentbox>', 'reply'],
  ])('%s %s is a %s', (address, html, kind) => expect(kindAt(address, html)).toBe(kind));

  it.each([
    [watch, '<yt-live-chat-app><div id="input" contenteditable></div></yt-live-chat-app>'],
    ['https://www.youtube.com/live_chat', box],
    [watch, `<yt-live-chat-app>${commentBox}</yt-live-chat-app>`],
    [watch, '<input id="search">'],
    [studio, textbox],
  ])('%s %s is not read', (address, html) => expect(kindAt(address, html)).toBeNull());
});
