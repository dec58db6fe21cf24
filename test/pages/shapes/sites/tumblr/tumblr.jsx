/** Tumblr: a post of blocks in a dialog of the page itself, with its tags below; messages at the edge. */
import { BlockList, BlockTools, ObserveTyping, WritingFlow } from '@wordpress/block-editor';
import '@wordpress/block-editor/build-style/style.css';
import '@wordpress/block-editor/build-style/content.css';
import { startPost } from '../../shared/post.jsx';
import { publish, register } from '../shared/practice.js';

startPost(
  <BlockTools>
    <WritingFlow className="editor-styles-wrapper">
      <ObserveTyping>
        <BlockList />
      </ObserveTyping>
    </WritingFlow>
  </BlockTools>,
  {},
  (model) => register('post', model),
  1,
);

const tags = document.querySelector('[data-composer="tags"] textarea');
register('tags', () => tags.value);
document.querySelector('#publish').addEventListener('click', () => {
  publish('post');
  publish('tags');
});

const message = document.querySelector('[data-composer="message"]');
register('message', () => message.querySelector('textarea').value);
message.querySelector('[data-post]').addEventListener('click', () => publish('message'));
