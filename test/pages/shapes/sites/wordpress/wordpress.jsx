/**
 * WordPress: blocks in a canvas of their own, the classic editor with its two sides, answers to comments, and the
 * comment of a reader; which of them is there, the address says.
 */
import { BlockCanvas } from '@wordpress/block-editor';
import '@wordpress/block-editor/build-style/style.css';
import '@wordpress/block-editor/build-style/content.css';
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

/** As TinyMCE leaves it: the body of a frame without an address, one paragraph a line. */
function startVisual() {
  const { contentDocument: page } = screen.querySelector('#content_ifr');
  page.body.outerHTML =
    '<body id="tinymce" class="mce-content-body content post-type-post wp-editor wp-autoresize" ' +
    'data-id="content" contenteditable="true" spellcheck="true"><p><br></p></body>';
  page.execCommand('defaultParagraphSeparator', false, 'p');
  const lineOf = (line) =>
    line.innerHTML
      .replace(/<br[^>]*>$/, '')
      .replaceAll(/<br[^>]*>/g, '\n')
      .replaceAll('&nbsp;', ' ');
  register('visual', () => [...page.body.children].map(lineOf).join('\n'));
  screen.querySelector('#content-html').addEventListener('click', () => show('source'));
  screen.querySelector('#content-tmce').addEventListener('click', () => show('visual'));
}

function show(side) {
  for (const each of screen.querySelectorAll('[data-composer]')) {
    each.hidden = each.dataset.composer !== side;
  }
}

screen.hidden = false;
startFields();
if (name === 'blocks') startBlocks();
if (name === 'classic') startVisual();
screen.querySelector('[data-post]').addEventListener('click', () => {
  for (const { dataset } of document.querySelectorAll(
    '[data-screen]:not([hidden]) [data-composer]:not([hidden])',
  )) {
    publish(dataset.composer);
  }
});
