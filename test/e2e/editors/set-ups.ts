/** Every editor set-up: where its page is, and where the editor is in it. */
import { enginePlace, type Place, practicePlace } from '../harness/network.ts';

/** A page of ours around markup that holds its own text. */
function plainPlace(markup: string, model: string): Place {
  const script = `window.practice = { model: () => { const box = document.querySelector('#box'); return ${model}; } }`;
  return {
    address: 'https://plain.example/',
    html: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${markup}<script>${script}</script></body>`,
    folders: [],
    policy: null,
  };
}

/** What a site would make of the markup: a `div` or a `br` begins a line. */
const seen = `new DOMParser().parseFromString(
  box.innerHTML
    .replace(/<br>$/, '')
    .replace(/^<div>/, '')
    .replaceAll('<div><br></div>', '\\n')
    .replaceAll(/<div>|<br>/g, '\\n'),
  'text/html',
).body.textContent.replaceAll('\\u00a0', ' ')`;

interface Engine {
  place(): Promise<Place>;
  /** Where the editor is, in its frame. */
  readonly box: string;
  /** The frame that holds what is written, when the page around it drives it. */
  readonly canvas?: string;
}

const own = {
  'draft-js': { place: () => practicePlace('x'), box: '[data-testid="tweetTextarea_0"]' },
  lexical: { place: () => practicePlace('facebook'), box: '[data-lexical-editor="true"]' },
  'lexical plain': {
    place: () => enginePlace('lexical-plain'),
    box: '[data-lexical-editor="true"]',
  },
  'react textarea': {
    place: () => practicePlace('mastodon'),
    box: 'textarea.autosuggest-textarea__textarea',
  },
  prosemirror: { place: () => enginePlace('prosemirror'), box: '.ProseMirror' },
  tiptap: { place: () => enginePlace('tiptap'), box: '.ProseMirror' },
  'quill 1': { place: () => enginePlace('quill-1'), box: '.ql-editor' },
  'quill 1 in a shadow root': {
    place: () => enginePlace('quill-1-shadow'),
    box: '#outlet >>> .ql-editor',
  },
  'quill 2': { place: () => enginePlace('quill-2'), box: '.ql-editor' },
  slate: { place: () => enginePlace('slate'), box: '[data-slate-editor]' },
  'ckeditor 5': { place: () => enginePlace('ckeditor5'), box: '.ck-editor__editable' },
  gutenberg: { place: () => enginePlace('gutenberg'), box: '.is-root-container' },
  'gutenberg in a canvas': {
    // As on WordPress, whose own policy allows what makes the canvas.
    place: async () => ({ ...(await enginePlace('gutenberg-canvas')), policy: null }),
    box: '.is-root-container',
    canvas: 'iframe[name="editor-canvas"]',
  },
  textarea: {
    place: async () =>
      plainPlace('<textarea id="box" rows="12" cols="60"></textarea>', 'box.value'),
    box: '#box',
  },
  input: {
    place: async () => plainPlace('<input id="box" type="text">', 'box.value'),
    box: '#box',
  },
  contenteditable: {
    place: async () =>
      plainPlace(
        '<div id="box" contenteditable="true" style="width: 30em; min-height: 12em"></div>',
        seen,
      ),
    box: '#box',
  },
  'plain text only': {
    place: async () =>
      plainPlace(
        '<div id="box" contenteditable="plaintext-only" style="width: 30em; min-height: 12em"></div>',
        seen,
      ),
    box: '#box',
  },
} as const satisfies Record<string, Engine>;

export type SetUp = keyof typeof own;

export const setUps: Readonly<Record<SetUp, Engine>> = own;
