// @vitest-environment happy-dom
/** LinkedIn: one kind of editor serves posts, comments and messages; only what says that it is public is read. */
import { describe, expect, it } from 'vitest';
import { accountOf, kindOf } from '../../src/sites/index.ts';
import { linkedin } from '../../src/sites/linkedin.ts';
import { kindAt } from './kind-at.ts';

const feed = 'https://www.linkedin.com/feed/';
const quill = '<div class="ql-editor" contenteditable="true"></div>';
const tiptap = (attributes = '') =>
  `<div class="tiptap ProseMirror" contenteditable="true" role="textbox" ${attributes}></div>`;
const wrapped = `<div data-testid="ui-core-tiptap-text-editor-wrapper">${tiptap()}</div>`;

describe('on LinkedIn', () => {
  it.each([
    [feed, `<div class="share-box-v2__modal">${quill}</div>`, 'post'],
    [feed, quill, 'post'],
    [feed, `<dialog>${tiptap('componentkey="ShareBox_textEditor"')}</dialog>`, 'post'],
    [
      feed,
      `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${tiptap()}</div>`,
      'post',
    ],
    [feed, `<div class="comments-comment-box">${quill}</div>`, 'comment'],
    [feed, `<div componentkey="commentBox-1">${wrapped}</div>`, 'comment'],
    [feed, `<main><div role="listitem">${wrapped}</div></main>`, 'comment'],
    [`${feed}update/urn:li:activity:1/`, `<main>${wrapped}</main>`, 'comment'],
    [feed, `<div class="comments-comment-box comments-comment-box--reply">${quill}</div>`, 'reply'],
    [feed, '<div class="media-editor__container"><textarea></textarea></div>', 'alt'],
  ])('%s %s is a %s', (address, html, kind) => expect(kindAt(address, html)).toBe(kind));

  it.each([
    [
      'a message in the page',
      feed,
      '<div class="msg-form__contenteditable" contenteditable></div>',
    ],
    [
      'a message in a list',
      feed,
      `<main><div class="x msg-thread" role="listitem">${wrapped}</div></main>`,
    ],
    ['an editor that says nothing of itself', feed, wrapped],
    ['an editor in a dialog that says nothing', feed, `<div role="dialog">${wrapped}</div>`],
    [
      'messages',
      'https://www.linkedin.com/messaging/thread/1/',
      `<main><div role="listitem">${wrapped}</div></main>`,
    ],
    ['messages in the way posts are written', 'https://www.linkedin.com/messaging/', quill],
    ['Sales Navigator', 'https://www.linkedin.com/sales/inbox/', quill],
    [
      'the note to an invitation',
      feed,
      '<textarea name="message" class="connect-button-send-invite__custom-message"></textarea>',
    ],
    ['the search', feed, '<input class="search-global-typeahead__input">'],
  ])('%s is not read', (_, address, html) => expect(kindAt(address, html)).toBeNull());

  it('leaves alone what is in the frame of the messages', () => {
    const frame = document.createElement('iframe');
    frame.className = 'ql-editor';
    expect(kindOf(linkedin, frame, '/feed/')).toBe('post');
    frame.setAttribute('src', '/preload/?_bprMode=vanilla');
    expect(kindOf(linkedin, frame, '/feed/')).toBeNull();
  });

  it('says in whose name the share box of a shadow root posts', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No root');
    root.innerHTML = `
      <button class="share-unified-settings-entry-button">
        <div>
          Ambassade d’Exemple
        </div>
        <div>Publier pour tout le monde</div>
      </button>${quill}`;
    const box = root.querySelector('.ql-editor') as Element;
    expect(accountOf(linkedin, box)).toBe('Ambassade d’Exemple');
  });
});
