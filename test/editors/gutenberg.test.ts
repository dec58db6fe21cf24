// @vitest-environment happy-dom
/** Reading a post of Gutenberg: each of its texts is a line or several, and nothing else in it is text. */
import { describe, expect, it } from 'vitest';
import { gutenberg } from '../../src/editors/gutenberg.ts';

const text = (inner: string) =>
  `<p class="block-editor-rich-text__editable" contenteditable="true">${inner}</p>`;
const br = '<br data-rich-text-line-break="true">';
const empty = '\uFEFF<span data-rich-text-placeholder="Type / to choose a block"></span>';
const appender =
  '<div class="block-list-appender" contenteditable="false"><p role="button">Type / to choose a block</p></div>';

function post(inner: string): HTMLElement {
  document.body.innerHTML = `<div class="is-root-container">${inner}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the text of a post', () => {
  it.each([
    ['paragraphs', text('A') + text('B'), 'A\nB'],
    ['an empty paragraph between', text('A') + text(empty) + text('B'), 'A\n\nB'],
    ['empty paragraphs around', text(empty) + text('A') + text(empty), '\nA\n'],
    ['a line break', text(`A${br}B`), 'A\nB'],
    ['a line break at the end', text(`A${br}\uFEFF`) + text('B'), 'A\n\nB'],
    ['line breaks alone', text(`${br}${br}\uFEFF`), '\n\n'],
    ['a break of the browser, which Gutenberg leaves out', text('A<br>') + text('<br>'), 'A\n'],
    ['formats', text('un <strong>mot</strong> <em>ici</em>'), 'un mot ici'],
    ['a caption', `<figure><img alt=""><div>${text('Légende')}</div></figure>`, 'Légende'],
    ['a post without a block', appender, ''],
    ['what follows the last block', text('A') + appender, 'A'],
    ['an empty paragraph alone', text(empty), ''],
  ])('%s', (_name, inner, expected) => expect(gutenberg.read(post(inner)).text).toBe(expected));

  it('has a place for a caret at each offset, and finds the offset of each', () => {
    const { text: whole, map } = gutenberg.read(
      post(text('A') + text(empty) + text(`B${br}\uFEFF`) + text(`${br}C`)),
    );
    expect(whole).toBe('A\n\nB\n\n\nC');
    for (let at = 0; at <= whole.length; at++) {
      const caret = map?.range({ start: at, end: at });
      expect(map?.offsetOf(caret?.startContainer as Node, caret?.startOffset as number)).toBe(at);
    }
  });

  it('finds the offset of a caret in the filler of an empty paragraph, and at its end', () => {
    const editor = post(text('A') + text(empty) + text('B'));
    const { map } = gutenberg.read(editor);
    const paragraph = editor.children[1] as Element;
    expect(map?.offsetOf(paragraph.firstChild as Node, 1)).toBe(2);
    expect(map?.offsetOf(paragraph, 0)).toBe(2);
    expect(map?.offsetOf(paragraph, 2)).toBe(2);
  });
});

describe('one line in place of several blocks', () => {
  const widened = (inner: string, start: number, end: number, put: string) =>
    gutenberg.widen?.(gutenberg.read(post(inner)), { span: { start, end }, text: put });

  it('takes whole blocks, for a paste would leave the rest in another block', () => {
    expect(widened(text('One') + text('two'), 3, 4, ' ')).toEqual({
      span: { start: 0, end: 7 },
      text: 'One two',
    });
  });

  it('asks for no white space between that a paste drops', () => {
    const lines = ' a  b \n c \t d \n e';
    expect(widened(text('One') + text('two'), 2, 5, lines)?.text).toBe(' a  b \nc d\n e');
  });

  it('leaves other replacements as they are', () => {
    const least = { span: { start: 3, end: 4 }, text: ' ' };
    expect(widened(text(`One${br}two`), 3, 4, ' ')).toEqual(least);
    expect(widened(text('One') + text('two'), 3, 4, '')).toEqual({ ...least, text: '' });
    expect(widened(text('One') + text('two'), 2, 5, 'a\nb')).toEqual({
      span: { start: 2, end: 5 },
      text: 'a\nb',
    });
  });
});
