/** The paragraph of WordPress and one format, as its own library of blocks and formats registers them. */
import { RichText, RichTextShortcut, useBlockProps } from '@wordpress/block-editor';
import {
  createBlock,
  getBlockAttributes,
  registerBlockType,
  setDefaultBlockName,
} from '@wordpress/blocks';
import { registerFormatType, toggleFormat } from '@wordpress/rich-text';

const name = 'core/paragraph';

function Edit({ attributes, setAttributes, mergeBlocks, onReplace, onRemove }) {
  const blockProps = useBlockProps();
  return (
    <RichText
      {...blockProps}
      aria-label="Block: Paragraph"
      identifier="content"
      onChange={(content) => setAttributes({ content })}
      onMerge={mergeBlocks}
      onRemove={onRemove}
      onReplace={onReplace}
      placeholder="Type / to choose a block"
      tagName="p"
      value={attributes.content}
    />
  );
}

/** How markup that is pasted becomes this block. */
const raw = {
  type: 'raw',
  priority: 20,
  selector: 'p',
  schema: ({ phrasingContentSchema }) => ({ p: { children: phrasingContentSchema } }),
  transform: (node) => createBlock(name, getBlockAttributes(name, node.outerHTML)),
};

export function registerParagraph() {
  registerBlockType(name, {
    apiVersion: 3,
    title: 'Paragraph',
    category: 'text',
    attributes: { content: { type: 'rich-text', source: 'rich-text', selector: 'p' } },
    supports: { className: false, splitting: true, __unstablePasteTextInline: true },
    transforms: { from: [raw] },
    merge: (one, other) => ({ content: `${one.content ?? ''}${other.content ?? ''}` }),
    edit: Edit,
    save: ({ attributes }) => (
      <p {...useBlockProps.save()}>
        <RichText.Content value={attributes.content} />
      </p>
    ),
  });
  setDefaultBlockName(name);
  registerFormatType('core/bold', {
    title: 'Bold',
    tagName: 'strong',
    className: null,
    edit: ({ value, onChange }) => (
      <RichTextShortcut
        character="b"
        onUse={() => onChange(toggleFormat(value, { type: 'core/bold' }))}
        type="primary"
      />
    ),
  });
}
