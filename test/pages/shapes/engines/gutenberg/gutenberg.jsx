/** Gutenberg with its blocks in the page, as on Tumblr. */
import { BlockList, BlockTools, ObserveTyping, WritingFlow } from '@wordpress/block-editor';
import '@wordpress/block-editor/build-style/style.css';
import '@wordpress/block-editor/build-style/content.css';
import { startPost } from '../../shared/post.jsx';

startPost(
  <BlockTools>
    <WritingFlow className="editor-styles-wrapper">
      <ObserveTyping>
        <BlockList />
      </ObserveTyping>
    </WritingFlow>
  </BlockTools>,
);
