// @vitest-environment happy-dom
/** Recognising the engine behind a box from the document, wherever it is. */
import { describe, expect, it } from 'vitest';
import { families, findEditor } from '../../src/editors/index.ts';

function found(html: string) {
  document.body.innerHTML = html;
  const target = document.body.querySelector('[data-target]');
  const hit = target && findEditor(target);
  return hit && { family: hit.family.id, same: hit.editor === target };
}

describe('findEditor', () => {
  it.each([
    ['a textarea', '<textarea data-target></textarea>', 'field', true],
    ['a text input', '<input type="text" data-target>', 'field', true],
    [
      'Lexical',
      '<div contenteditable="true" data-lexical-editor="true" data-target></div>',
      'lexical',
      true,
    ],
    [
      'Draft.js',
      '<div contenteditable="true" class="public-DraftEditor-content" data-target></div>',
      'draft-js',
      true,
    ],
    [
      'Draft.js whose class has gone',
      '<div contenteditable="true" data-target><div data-contents="true"></div></div>',
      'draft-js',
      true,
    ],
    [
      'Slate',
      '<div contenteditable="true" data-slate-editor="true" data-target></div>',
      'slate',
      true,
    ],
    [
      'CKEditor 5',
      '<div contenteditable="true" class="ck ck-content ck-editor__editable" data-target></div>',
      'ckeditor',
      true,
    ],
    [
      'ProseMirror',
      '<div contenteditable="true" class="ProseMirror" data-target></div>',
      'prosemirror',
      true,
    ],
    [
      'TipTap',
      '<div contenteditable="true" class="tiptap ProseMirror" data-target><p></p></div>',
      'prosemirror',
      true,
    ],
    [
      'Quill 1',
      '<div><div class="ql-editor" contenteditable="true" data-target></div><div class="ql-clipboard" contenteditable="true"></div></div>',
      'quill-1',
      true,
    ],
    [
      'where Quill 1 takes a paste',
      '<div><div class="ql-editor" contenteditable="true"></div><div class="ql-clipboard" contenteditable="true" data-target></div></div>',
      'quill-1',
      false,
    ],
    [
      'Quill 2',
      '<div><div class="ql-editor" contenteditable="true" data-target></div></div>',
      'quill-2',
      true,
    ],
    ['a plain region', '<div contenteditable data-target></div>', 'contenteditable', true],
    [
      'a region of plain text',
      '<div contenteditable="plaintext-only" data-target></div>',
      'contenteditable',
      true,
    ],
    [
      'an element inside a region',
      '<div contenteditable="true"><p data-target></p></div>',
      'contenteditable',
      false,
    ],
  ])('%s', (_name, html, family, same) => expect(found(html)).toEqual({ family, same }));

  it.each([
    ['a paragraph of Gutenberg', 'p'],
    ['what holds an image of Gutenberg', 'figure'],
    ['the region around the post, while several blocks are selected', '.block-editor-writing-flow'],
  ])('takes %s for the whole post', (_name, focused) => {
    document.body.innerHTML =
      '<div class="block-editor-writing-flow" contenteditable="true"><h1 contenteditable="true">Title</h1>' +
      '<div class="is-root-container"><p class="block-editor-rich-text__editable" contenteditable="true"></p>' +
      '<figure tabindex="0"></figure></div></div>';
    const hit = findEditor(document.body.querySelector(focused) as Element);
    expect(hit?.family.id).toBe('gutenberg');
    expect(hit?.editor.className).toBe('is-root-container');
  });

  it.each([
    ['a button', '<button data-target></button>'],
    ['a password', '<input type="password" data-target>'],
    ['a checkbox', '<input type="checkbox" data-target>'],
    ['an island that is not editable', '<div contenteditable="false" data-target></div>'],
  ])('leaves %s alone', (_name, html) => expect(found(html)).toBeNull());

  it('has a name of its own for each family', () => {
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
  });
});
