/**
 * YouTube, written from right to left: comments, replies, posts of a channel, the live chat; at the address of Studio
 * its title, its description and its answers. Boxes are plain editable elements without a model of their own.
 */
import { publish, register } from '../shared/practice.js';

const app = document.querySelector('ytd-app');

const commentBox = (composer, placeholder, submit) => `
  <ytd-commentbox data-composer="${composer}">
    <yt-formatted-string id="contenteditable-textarea">
      <div id="contenteditable-root" contenteditable="true" dir="auto" aria-label="${placeholder}"></div>
    </yt-formatted-string>
    <div id="footer" class="bar">
      <button type="button">إلغاء</button>
      <ytd-button-renderer id="submit-button">
        <button type="button" aria-label="${submit}" data-post disabled>${submit}</button>
      </ytd-button-renderer>
    </div>
  </ytd-commentbox>`;

const studioField = (id, label) => `
  <ytcp-social-suggestions-textbox id="${id}">
    <div id="label">${label}</div>
    <div id="textbox" contenteditable="true" role="textbox" aria-label="${label}" dir="auto"></div>
  </ytcp-social-suggestions-textbox>`;

const watch = `
  <main class="column">
    <button type="button" id="create">إنشاء منشور</button>
    <ytd-comments>
      <ytd-comment-simplebox-renderer>
        <div id="placeholder-area" role="button" tabindex="0">إضافة تعليق…</div>
        <div id="comment-dialog"></div>
      </ytd-comment-simplebox-renderer>
      <ytd-comment-thread-renderer>
        <p>متى تفتح المكتبة؟</p>
        <button type="button" id="reply-button">ردّ</button>
        <ytd-comment-reply-dialog-renderer></ytd-comment-reply-dialog-renderer>
      </ytd-comment-thread-renderer>
    </ytd-comments>
    <yt-live-chat-app>
      <yt-live-chat-text-input-field-renderer data-composer="chat">
        <div id="input" contenteditable="true" dir="auto" aria-label="دردشة"></div>
        <button type="button" data-post>إرسال</button>
      </yt-live-chat-text-input-field-renderer>
    </yt-live-chat-app>
  </main>
  <div id="dialogs"></div>`;

const studio = `
  <main class="column">
    <ytcp-video-metadata-editor>
      <div data-composer="title">${studioField('title-textarea', 'العنوان')}</div>
      <div data-composer="description">${studioField('description-textarea', 'الوصف')}</div>
      <div class="bar"><ytcp-button id="save" role="button" tabindex="0">حفظ</ytcp-button></div>
    </ytcp-video-metadata-editor>
    <ytcp-comment-thread>
      <p>متى تفتح المكتبة؟</p>
      <ytcp-commentbox data-composer="answer">
        <tp-yt-iron-autogrow-textarea>
          <textarea id="textarea" placeholder="إضافة ردّ…" rows="2" dir="auto"></textarea>
        </tp-yt-iron-autogrow-textarea>
        <div id="submit-button"><button type="button" data-post>ردّ</button></div>
      </ytcp-commentbox>
    </ytcp-comment-thread>
  </main>`;

/** What a site makes of the markup: a `div` or a `br` begins a line. */
function linesOf(box) {
  const lines = box.innerHTML
    .replace(/<br>$/, '')
    .replace(/^<div[^>]*>/, '')
    .replaceAll(/<div[^>]*><br><\/div>/g, '\n')
    .replaceAll(/<div[^>]*>|<br>/g, '\n');
  const { body } = new DOMParser().parseFromString(`<pre>\n${lines}</pre>`, 'text/html');
  return body.textContent.replaceAll('\u00a0', ' ');
}

function start(composer, root = document) {
  const holder = root.querySelector(`[data-composer="${composer}"]`);
  const box = holder.querySelector('[contenteditable], textarea');
  const model = () => box.value ?? linesOf(box);
  register(composer, model);
  const post = holder.querySelector('[data-post]');
  box.addEventListener('input', () => {
    if (post) post.disabled = model().trim() === '';
  });
  post?.addEventListener('click', () => publish(composer));
}

function startWatching() {
  app.innerHTML = watch;
  start('chat');
  app.querySelector('#placeholder-area').addEventListener('click', ({ target }) => {
    target.hidden = true;
    app.querySelector('#comment-dialog').innerHTML = commentBox('comment', 'إضافة تعليق…', 'تعليق');
    start('comment');
    app.querySelector('#comment-dialog #contenteditable-root').focus();
  });
  app.querySelector('#reply-button').addEventListener('click', () => {
    app.querySelector('ytd-comment-reply-dialog-renderer').innerHTML = commentBox(
      'reply',
      'إضافة ردّ…',
      'ردّ',
    );
    start('reply');
  });
  app.querySelector('#create').addEventListener('click', () => {
    app.querySelector('#dialogs').innerHTML =
      `<div class="modal"><ytd-backstage-post-dialog-renderer role="dialog">${commentBox('post', 'ما الجديد؟', 'نشر')}</ytd-backstage-post-dialog-renderer></div>`;
    start('post');
  });
}

function startStudio() {
  app.innerHTML = studio;
  for (const composer of ['title', 'description', 'answer']) start(composer);
  app.querySelector('#save').addEventListener('click', () => {
    publish('title');
    publish('description');
  });
}

if (location.hostname.startsWith('studio.')) startStudio();
else startWatching();
