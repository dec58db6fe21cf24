// @vitest-environment happy-dom
/** Reading an editable region: the text a person sees, and the way from its offsets to the document and back. */
import { describe, expect, it } from 'vitest';
import { readRegion } from '../../src/editors/read.ts';

function region(html: string, style = 'white-space: pre-wrap'): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}
const textOf = (html: string, style?: string) => readRegion(region(html, style)).text;

describe('the text of a region', () => {
  it.each([
    ['plain text', 'Bonjour', 'Bonjour'],
    ['paragraphs', '<p>A</p><p>B</p>', 'A\nB'],
    ['an empty paragraph between', '<div>A</div><div><br></div><div>B</div>', 'A\n\nB'],
    ['an empty paragraph first', '<p><br></p><p>B</p>', '\nB'],
    ['an empty paragraph last', '<p>A</p><p><br></p>', 'A\n'],
    ['two empty paragraphs last', '<p>A</p><p><br></p><p><br></p>', 'A\n\n'],
    ['text before the first block, as Chromium leaves it', 'A<div>B</div>', 'A\nB'],
    ['a line break', '<p>A<br>B</p>', 'A\nB'],
    ['two line breaks', '<p>A<br><br>B</p>', 'A\n\nB'],
    ['a line break that only holds the last line open', '<p>A<br><br></p>', 'A\n'],
    ['a line break before a block', 'A<br><div>B</div>', 'A\nB'],
    ['nested blocks', '<div><div><div>A</div></div></div><div>B</div>', 'A\nB'],
    ['blocks without height', '<div>A</div><div></div><div>B</div>', 'A\nB'],
    ['an empty region', '<p><br></p>', ''],
    ['inline formatting', '<p>un <b>mot</b> <span><span>ici</span></span></p>', 'un mot ici'],
    ['line feeds that are kept', '<p>A\nB</p>', 'A\nB'],
    ['zero-width fillers', '<p>\uFEFFA\u200B\u2060B\uFEFF</p>', 'AB'],
    [
      'joiners, which are letters’ business',
      '<p>👩\u200D💻 می\u200Cخواهم</p>',
      '👩\u200D💻 می\u200Cخواهم',
    ],
    ['a line feed that only holds the last line open', '<p>A\n</p><p>B</p>', 'A\nB'],
    ['line feeds that end a block', '<p>A\n\n</p><p>B</p>', 'A\n\nB'],
    [
      'the placeholder of Slate',
      '<p><span data-slate-placeholder="true" contenteditable="false">Write</span>' +
        '<span data-slate-zero-width="n">\uFEFF<br></span></p>',
      '',
    ],
    [
      'paragraphs of Slate, of which one is empty',
      '<p><span data-slate-string="true">A</span></p>' +
        '<p><span data-slate-zero-width="n">\uFEFF<br></span></p>' +
        '<p><span data-slate-string="true">B</span></p>',
      'A\n\nB',
    ],
    [
      'line breaks that end a paragraph of Slate, in one node and in two',
      '<p><span data-slate-string="true">A\n\n</span></p>' +
        '<p><span data-slate-string="true">B\n<!-- -->\n</span></p><p>C</p>',
      'A\n\nB\n\nC',
    ],
    [
      'a mention of Slate, between its fillers',
      '<p>A<span data-slate-zero-width="z">\uFEFF</span><span data-slate-void="true"><span ' +
        'data-slate-spacer="true">\uFEFF</span>@b</span><span data-slate-zero-width="z">\uFEFF</span>C</p>',
      'A@bC',
    ],
    [
      'paragraphs of CKEditor, of which one is empty',
      '<p>A<strong>\u2060\u2060\u2060\u2060\u2060\u2060\u2060</strong></p>' +
        '<p><br data-cke-filler="true"></p><p>B</p>',
      'A\n\nB',
    ],
    ['a mention that is one thing', '<p>A<span contenteditable="false">@b</span>C</p>', 'A@bC'],
    ['a chip that is no mention', '<p>A<span contenteditable="false">x</span>C</p>', 'AC'],
    [
      'a mention at the end of a line of ProseMirror',
      '<p>A<span contenteditable="false">@b</span><img class="ProseMirror-separator" alt="">' +
        '<br class="ProseMirror-trailingBreak"></p><p>B</p>',
      'A@b\nB',
    ],
    [
      'a list of Quill 2, of which one item is empty',
      '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>A</li>' +
        '<li data-list="bullet"><span class="ql-ui" contenteditable="false"></span><br></li></ol><p>B</p>',
      'A\n\nB',
    ],
  ])('%s', (_name, html, text) => expect(textOf(html)).toBe(text));

  it('leaves out the white space between blocks where it collapses', () => {
    expect(textOf('\n  <p>A</p>\n  <p>B c</p>\n', 'white-space: normal')).toBe('A\nB c');
  });

  it('takes a no-break space for what it stands for where white space collapses', () => {
    expect(
      textOf('<p>\u00A0a \u00A0b&nbsp; c\u00A0</p><p>d\u00A0!</p>', 'white-space: normal'),
    ).toBe(' a  b  c \nd\u00A0!');
    expect(textOf('<p>a\u00A0</p>')).toBe('a\u00A0');
  });

  it('changes nothing', () => {
    const editor = region('<p>A<br></p><p>\uFEFF</p>');
    const before = editor.innerHTML;
    readRegion(editor);
    expect(editor.innerHTML).toBe(before);
  });
});

describe('the map of a region', () => {
  const html =
    '<p>Un <b>été</b> \uFEFFlong</p><p><br></p><p>😀 fin<br>là</p><p>x<i contenteditable="false">@</i>y</p>';

  it('gives back the text of every span within a line', () => {
    const { text, map } = readRegion(region(html));
    let compared = 0;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const expected = text.slice(start, end);
        if (expected.includes('\n')) break;
        const found = map?.range({ start, end }).toString().replace('\uFEFF', '');
        if (expected !== 'xy') expect(found).toBe(expected);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it('comes back to the same offset from both ends of a range', () => {
    const { text, map } = readRegion(region(html));
    for (let at = 0; at <= text.length; at++) {
      const caret = map?.range({ start: at, end: at });
      expect(map?.offsetOf(caret?.startContainer as Node, caret?.startOffset as number)).toBe(at);
      const range = map?.range({ start: at, end: text.length });
      expect(map?.offsetOf(range?.startContainer as Node, range?.startOffset as number)).toBe(at);
    }
  });

  it('finds the offset of places between elements', () => {
    const editor = region('<p>A</p><p><br></p><p>B</p>');
    const { map, text } = readRegion(editor);
    const [first, empty, last] = [...editor.children] as [Element, Element, Element];
    expect(map?.offsetOf(first, 0)).toBe(0);
    expect(map?.offsetOf(empty, 0)).toBe(2);
    expect(map?.offsetOf(last, 0)).toBe(3);
    expect(map?.offsetOf(editor, editor.childNodes.length)).toBe(text.length);
  });

  it('knows the spans that hold something other than text', () => {
    const { map } = readRegion(region('<p>A<img alt="">C</p>'));
    expect(map?.hasObject({ start: 0, end: 2 })).toBe(true);
    expect(map?.hasObject({ start: 0, end: 1 })).toBe(false);
    expect(map?.hasObject({ start: 1, end: 2 })).toBe(false);
  });

  it('takes a mention as a whole, and puts no caret into it', () => {
    const editor = region('<p>A<span contenteditable="false">@bc</span></p><p>D</p>');
    const { map, text } = readRegion(editor);
    const [line] = [...editor.children] as [Element];
    expect(text).toBe('A@bc\nD');
    expect(map?.hasObject({ start: 2, end: 2 })).toBe(true);
    expect(map?.hasObject({ start: 3, end: 6 })).toBe(true);
    expect(map?.hasObject({ start: 4, end: 6 })).toBe(false);
    expect(map?.range({ start: 2, end: 3 }).toString()).toBe('@bc');
    for (const at of [1, 4]) {
      const caret = map?.range({ start: at, end: at });
      expect(line.querySelector('span')?.contains(caret?.startContainer ?? null)).toBe(false);
      expect(map?.offsetOf(caret?.startContainer as Node, caret?.startOffset as number)).toBe(at);
    }
  });

  it('takes the end of a line for its end, not for the beginning of the next', () => {
    const editor = region('<p>A</p><p>B<br>C</p>');
    const { map } = readRegion(editor);
    const [first, last] = [...editor.children] as [Element, Element];
    expect(map?.offsetOf(first, 1)).toBe(1);
    expect(map?.offsetOf(last, 1)).toBe(3);
    expect(map?.offsetOf(last, 2)).toBe(4);
    expect(map?.offsetOf(last, 3)).toBe(5);
  });

  it('puts a caret into an editor without text', () => {
    const editor = region('');
    const caret = readRegion(editor).map?.range({ start: 0, end: 0 });
    expect(caret?.startContainer).toBe(editor);
  });
});
