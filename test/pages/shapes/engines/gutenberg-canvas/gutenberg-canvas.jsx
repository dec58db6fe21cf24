/** Gutenberg with its blocks in a frame of their own, as in WordPress: a document made in the page, at a `blob:` address. */
import { BlockCanvas } from '@wordpress/block-editor';
import '@wordpress/block-editor/build-style/style.css';
import '@wordpress/block-editor/build-style/content.css';
import { startPost } from '../../shared/post.jsx';

const sheet = new URL('./gutenberg-canvas.css', location.href);

startPost(<BlockCanvas height="300px" />, {
  __unstableResolvedAssets: { styles: `<link rel="stylesheet" href="${sheet}">`, scripts: '' },
});
