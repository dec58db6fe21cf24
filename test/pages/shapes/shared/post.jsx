/** A post of WordPress: its blocks with their history, which the page keeps and the keys of undo reach. */
import { BlockEditorProvider } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import { useStateWithHistory } from '@wordpress/compose';
import { create } from '@wordpress/rich-text';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { startBare } from './bare.js';
import { registerParagraph } from './paragraph.jsx';

const textOf = ({ attributes }) => create({ html: `${attributes.content ?? ''}` }).text;

/** What typing alone does not make. */
const sample = [
  'Un <strong>mot en gras</strong> ici',
  '',
  'first<br>second<br>',
  'deux 👩‍💻 é',
  'مرحبا <strong>بك</strong> 日本語',
  '',
];

function useUndoKeys({ undo, redo }) {
  useEffect(() => {
    const take = (event) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [undo, redo]);
}

let current;

function Post({ children, settings, blocks, start }) {
  const { value, setValue, undo, redo } = useStateWithHistory({ blocks });
  useUndoKeys({ undo, redo });
  const latest = useRef(value);
  latest.current = value;
  // Told again of the same blocks, WordPress ends a step of its history and begins none.
  const keep =
    (isStaged) =>
    (next, { selection }) => {
      if (next !== latest.current.blocks) latest.current = { blocks: next, selection };
      setValue(latest.current, isStaged);
    };
  current = value.blocks;
  useEffect(() => {
    const fill = () =>
      setValue({ blocks: sample.map((content) => createBlock('core/paragraph', { content })) });
    start(() => current.map(textOf).join('\n'), { fill });
  }, [setValue, start]);
  return (
    <BlockEditorProvider
      onChange={keep(false)}
      onInput={keep(true)}
      selection={value.selection}
      settings={settings}
      value={value.blocks}
    >
      {children}
    </BlockEditorProvider>
  );
}

/**
 * Starts the editor in the page's `#composer`.
 * @param {import('react').ReactNode} canvas where the blocks are shown
 * @param {object} [settings] of the block editor; they never change
 * @param {(model: () => string, more: object) => void} [start] takes the model of the post
 * @param {number} [paragraphs] that are there from the start, empty
 */
export function startPost(canvas, settings = {}, start = startBare, paragraphs = 0) {
  registerParagraph();
  const blocks = Array.from({ length: paragraphs }, () => createBlock('core/paragraph'));
  const post = (
    <Post settings={settings} blocks={blocks} start={start}>
      {canvas}
    </Post>
  );
  createRoot(document.querySelector('#composer')).render(post);
}
