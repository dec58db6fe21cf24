/** Gutenberg with its blocks in a frame of their own, as in WordPress: a document made in the page, at a `blob:` address. */
import { BlockCanvas } from '@wordpress/block-editor';
import '@wordpress/block-editor/build-style/style.css';
import '@wordpress/block-editor/build-style/content.css';
import { startBare } from '../../shared/bare.js';
import { startPost } from '../../shared/post.jsx';

const sheet = new URL('./gutenberg-canvas.css', location.href);
const settings = {
  __unstableResolvedAssets: { styles: `<link rel="stylesheet" href="${sheet}">`, scripts: '' },
};

/** Until its styles are there, what is to be clicked in the canvas is elsewhere. */
function startWithStyles(model, more) {
  const canvas = document.querySelector('iframe')?.contentDocument;
  const isReady =
    canvas?.querySelector('link')?.sheet && canvas.querySelector('.is-root-container');
  if (isReady) startBare(model, more);
  else requestAnimationFrame(() => startWithStyles(model, more));
}

startPost(<BlockCanvas height="300px" />, settings, startWithStyles);
