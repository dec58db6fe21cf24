/**
 * WordPress: blocks in a canvas of their own, the classic editor with its two sides, answers to comments, and the
 * comment of a reader; which of them is there, the address says.
 */
import { BlockCanvas } from '@wordpress/block-editor';
import '@wordpress/block-editor/build-style/style.css';
import '@wordpress/block-editor/build-style/content.css';
import tinymce from 'tinymce/tinymce';
import 'tinymce/themes/modern';
import 'tinymce/plugins/paste';
import 'tinymce/plugins/lists';
import { startPost } from '../../shared/post.jsx';
import { publish, register } from '../shared/practice.js';

const screens = {
  '/wp-admin/post-new.php': 'blocks',
  '/wp-admin/post.php': 'classic',
  '/wp-admin/edit-comments.php': 'comments',
};
const name = screens[location.pathname] ?? 'article';
const screen = document.querySelector(`[data-screen="${name}"]`);

/** Fields, whose value is what is sent. */
function startFields() {
  for (const field of screen.querySelectorAll('[data-composer] textarea')) {
    register(field.closest('[data-composer]').dataset.composer, () => field.value);
  }
}

function startBlocks() {
  const sheet = new URL('./wordpress.css', location.href);
  startPost(
    <BlockCanvas height="300px" />,
    {
      __unstableResolvedAssets: {
        styles: `<link rel="stylesheet" href="${sheet}">`,
        scripts: '',
      },
    },
    (model) => register('post', model),
    1,
  );
}

/** TinyMCE 4, as WordPress sets it up: a frame whose body is edited, in a document that it writes. */
async function startVisual() {
  const [editor] = await tinymce.init({
    selector: '#content_visual',
    skin: false,
    content_css: false,
    branding: false,
    menubar: false,
    statusbar: false,
    plugins: 'paste lists',
    toolbar: false,
    height: 200,
    entity_encoding: 'raw',
    body_id: 'tinymce',
    body_class: 'content post-type-post wp-editor wp-autoresize',
  });
  // WordPress calls the frame by the name of the field.
  editor.iframeElement.id = 'content_ifr';
  register('visual', () => linesOf(editor.getContent()).join('\n'));
  screen.querySelector('#content-html').addEventListener('click', () => show('source'));
  screen.querySelector('#content-tmce').addEventListener('click', () => show('visual'));
}

/** One paragraph a line, of what would be saved. */
function linesOf(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const each of page.querySelectorAll('br')) each.replaceWith('\n');
  return [...page.body.children].map(({ textContent }) =>
    // What fills an empty paragraph.
    textContent === '\u00a0' ? '' : textContent.replaceAll('\u00a0', ' '),
  );
}

function show(side) {
  for (const each of screen.querySelectorAll('[data-composer]')) {
    each.hidden = each.dataset.composer !== side;
  }
}

screen.hidden = false;
startFields();
if (name === 'blocks') startBlocks();
if (name === 'classic') await startVisual();
screen.querySelector('[data-post]').addEventListener('click', () => {
  for (const { dataset } of document.querySelectorAll(
    '[data-screen]:not([hidden]) [data-composer]:not([hidden])',
  )) {
    publish(dataset.composer);
  }
});
