/** Gutenberg: WordPress and Tumblr. A post is a list of blocks, each editable by itself; the draft is all of them. */
import { post } from './box.ts';
import type { Edit, Family, Reading, Replacement, Technique } from './family.ts';
import { readLines } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { backspace } from './write/backspace.ts';
import { announceNothing } from './write/before-input.ts';
import { execCommand } from './write/exec-command.ts';
import { escapeMarkup } from './write/markup.ts';
import { paste, pasteAs } from './write/paste.ts';
import { undoByKey } from './write/undo.ts';

const blockText = '.block-editor-rich-text__editable';

/** The text of a block, or of its caption, that holds the node. */
function textAround(node: Node | null): HTMLElement | null {
  const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  return element?.closest<HTMLElement>(blockText) ?? null;
}

function seat(editor: HTMLElement): HTMLElement | null {
  const { activeElement } = editor.ownerDocument;
  const active = editor.contains(activeElement) ? textAround(activeElement) : null;
  return active ?? editor.querySelector<HTMLElement>(blockText);
}

/** What Gutenberg itself copies: a block for each line, which it takes in as they are, empty ones too. */
function pasteBlocks(lines: string, into: HTMLElement): boolean {
  const blocks = lines
    .split('\n')
    .map((line) => `<!-- wp:paragraph --><p>${escapeMarkup(line)}</p><!-- /wp:paragraph -->`);
  return pasteAs(into, 'text/html', blocks.join(''));
}

/** Typed over a selection, one of these is put around it in Firefox, which announces what execCommand does. */
const wrapping = /^[`"'“”‘’]$/u;

/** Typing within a second is one step of the history, unless it ends where a replacement is announced. */
function typeIn(edit: Edit, into: HTMLElement): boolean {
  const there = { ...edit, editor: into };
  announceNothing(there);
  const isTaken = wrapping.test(edit.text) ? paste(there) : execCommand(edit);
  announceNothing(there);
  return isTaken;
}

const put: Technique = (edit) => {
  const first = textAround(edit.range?.startContainer ?? null);
  const last = textAround(edit.range?.endContainer ?? null);
  if (!first || !last) return false;
  if (first === last && !edit.text.includes('\n')) return typeIn(edit, first);
  if (edit.text === '') return backspace({ ...edit, editor: first });
  return pasteBlocks(edit.text, first);
};

/** The lines between the first and the last are parsed as markup, which drops this white space, here as in the post. */
function collapseBetween(lines: string): string {
  const [first = '', ...more] = lines.split('\n');
  const last = more.pop();
  const between = more.map((line) => line.replace(/[ \t]+/gu, ' ').replace(/^ | $/gu, ''));
  return last === undefined ? lines : [first, ...between, last].join('\n');
}

function widen(reading: Reading, least: Replacement): Replacement {
  const joined = joinBlocks(reading, least);
  return { ...joined, text: collapseBetween(joined.text) };
}

/** One line in place of several blocks: a paste leaves what stands behind it in a block of its own. */
function joinBlocks({ text, map }: Reading, least: Replacement): Replacement {
  const range = map?.range(least.span);
  const first = textAround(range?.startContainer ?? null);
  const last = textAround(range?.endContainer ?? null);
  if (!map || !first || !last || first === last) return least;
  if (least.text === '' || least.text.includes('\n')) return least;
  const start = map.offsetOf(first, 0);
  const end = map.offsetOf(last, last.childNodes.length);
  const whole = text.slice(start, least.span.start) + least.text + text.slice(least.span.end, end);
  return { span: { start, end }, text: whole };
}

export const gutenberg: Family = {
  id: 'gutenberg',
  recognise: (element) => element.matches(post),
  read: (editor) => readLines(editor, editor.querySelectorAll<HTMLElement>(blockText)),
  selected: selectedInRegion,
  select: (editor, reading, span) => {
    const into = textAround(reading.map?.range(span).startContainer ?? null);
    if (into && into !== editor.ownerDocument.activeElement) into.focus({ preventScroll: true });
    selectInRegion(editor, reading, span);
  },
  seat,
  widen,
  techniques: () => [put],
  undo: (editor) => undoByKey(seat(editor) ?? editor),
};
