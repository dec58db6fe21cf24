/**
 * LinkedIn: the share box in an open shadow root without height, in the page, and in a native dialog; comments in both
 * of its editors; messages in the page and in the shadow root.
 */
import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import Quill from 'quill-1';
import 'quill-1/dist/quill.core.css';
import { startShadowQuill } from '../../shared/shadow-quill.js';
import { publish, register } from '../shared/practice.js';

const outlet = document.querySelector('#interop-outlet').attachShadow({ mode: 'open' });
const rest = document.querySelector('#root');

/** What a Post of this page does: it publishes the composer that it stands in. */
function publishByClick(root) {
  root.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-post]');
    if (button) publish(button.closest('[data-composer]').dataset.composer);
  });
}

/** Quill ends its text with a line break of its own. */
const quillModel = (quill) => () => quill.getText().slice(0, -1);

function startTipTap(composer, place, placeholder, attributes) {
  const editor = new Editor({
    element: place,
    extensions: [
      Document,
      Paragraph,
      Text,
      HardBreak,
      Placeholder.configure({ placeholder }),
      UndoRedo,
    ],
    editorProps: { attributes: { role: 'textbox', ...attributes } },
  });
  register(composer, () => editor.getText({ blockSeparator: '\n' }));
  return editor;
}

const shareBox = (composer) => `
  <div class="artdeco-modal-overlay modal">
    <div
      class="share-box-v2__modal"
      role="dialog"
      aria-labelledby="share-to-linkedin-modal__header"
      data-composer="${composer}"
    >
      <span hidden id="share-to-linkedin-modal__header">Créer un post</span>
      <button type="button" class="share-unified-settings-entry-button">
        <div class="artdeco-entity-lockup__title">
          Ambassade d’Exemple à Tunis
        </div>
        <div class="artdeco-entity-lockup__caption">
          Publier pour tout le monde
        </div>
      </button>
      <div class="share-creation-state__text-editor"><div class="editor"></div></div>
      <div class="share-actions bar">
        <button type="button">Ajouter un média</button>
        <button type="button" class="share-actions__primary-action" data-post disabled>Publier</button>
      </div>
    </div>
  </div>`;

/** As the traps of modal boxes do: what takes the focus outside gives it back. */
function trapFocus(modal, giveBack) {
  document.addEventListener('focusin', (event) => {
    if (modal.isConnected && !event.composedPath().includes(modal)) giveBack();
  });
}

/** Opens the older share box in a root, with the page behind it inert; Post closes it. */
function openShareBox(composer, holder, start) {
  holder.innerHTML = shareBox(composer);
  rest.inert = true;
  const quill = start(holder.querySelector('.editor'), {
    theme: null,
    placeholder: 'De quoi souhaitez-vous discuter ?',
  });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', 'Éditeur de texte pour créer du contenu');
  register(composer, quillModel(quill));
  const post = holder.querySelector('[data-post]');
  quill.on('text-change', () => {
    post.disabled = quill.getText().trim() === '';
  });
  post.addEventListener('click', () => {
    rest.inert = false;
    holder.replaceChildren();
  });
  trapFocus(holder.querySelector('[role="dialog"]'), () => quill.focus());
}

function openInShadow() {
  openShareBox('post', outlet.querySelector('#modals'), (place, options) =>
    startShadowQuill(outlet, place, options),
  );
}

function openInPage() {
  const holder = document.body.appendChild(document.createElement('div'));
  publishByClick(holder);
  openShareBox('post-classic', holder, (place, options) => new Quill(place, options));
}

function openDialog() {
  const dialog = document.querySelector('dialog');
  dialog.innerHTML = `
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose" data-composer="post-dialog">
      <div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="editor"></div></div>
      <div class="bar"><button type="button">Média</button><button type="button" data-post>Publier</button></div>
    </div>`;
  startTipTap('post-dialog', dialog.querySelector('.editor'), 'De quoi voulez-vous parler ?', {
    componentkey: 'ShareBox_textEditor',
  });
  dialog.querySelector('[data-post]').addEventListener('click', () => dialog.close());
  publishByClick(dialog);
  dialog.showModal();
}

function openDescription() {
  const holder = document.body.appendChild(document.createElement('div'));
  holder.innerHTML = `
    <div class="modal">
      <div class="media-editor__container" role="dialog" data-composer="alt">
        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
        <textarea aria-label="Texte de remplacement" maxlength="1000"></textarea>
        <div class="bar"><button type="button" data-post>Ajouter</button></div>
      </div>
    </div>`;
  const area = holder.querySelector('textarea');
  register('alt', () => area.value);
  publishByClick(holder);
}

function startComments() {
  startTipTap('comment', document.querySelector('#comment'), 'Ajouter un commentaire…', {
    'aria-label': 'Éditeur de texte pour créer un commentaire',
  });
  for (const composer of ['comment-classic', 'reply']) {
    const placeholder = 'Ajouter un commentaire…';
    const quill = new Quill(`#${composer}`, { theme: null, placeholder });
    register(composer, quillModel(quill));
  }
}

function startMessages() {
  outlet.innerHTML = `
    <link rel="stylesheet" href="./site.css">
    <link rel="stylesheet" href="./linkedin.css">
    <style>:host { display: block; block-size: 0; }</style>
    <div id="modals"></div>
    <div id="conversations"></div>`;
  registerMessage('message', document);
}

function registerMessage(composer, root) {
  const box = root.querySelector('.msg-form__contenteditable');
  register(composer, () => box.textContent);
}

function openConversation() {
  outlet.querySelector('#conversations').innerHTML = `
    <div class="msg-overlay-conversation-bubble" role="dialog" data-composer="message-shadow">
      <div class="msg-form__contenteditable" contenteditable="true" role="textbox"></div>
      <button type="button" data-post>Envoyer</button>
    </div>`;
  registerMessage('message-shadow', outlet);
}

startMessages();
startComments();
publishByClick(outlet);
publishByClick(rest);
const openers = {
  start: openInShadow,
  'start-classic': openInPage,
  'start-dialog': openDialog,
  describe: openDescription,
  write: openConversation,
};
for (const [id, open] of Object.entries(openers)) {
  document.getElementById(id).addEventListener('click', open);
}
