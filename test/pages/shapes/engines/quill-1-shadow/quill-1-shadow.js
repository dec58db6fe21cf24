/** Quill 1 in an open shadow root whose host has no height, as LinkedIn has it. */
import 'quill-1/dist/quill.snow.css';
import { startBare } from '../../shared/bare.js';
import { sample } from '../../shared/sample.js';
import { startShadowQuill } from '../../shared/shadow-quill.js';

const root = document.querySelector('#outlet').attachShadow({ mode: 'open' });
root.innerHTML = `
  <link rel="stylesheet" href="./quill-1-shadow.css">
  <link rel="stylesheet" href="../../shared/bare.css">
  <style>
    :host { display: block; block-size: 0; }
    .modal { position: fixed; inset-block-start: 12rem; inset-inline-start: 2rem; inline-size: 30rem; }
  </style>
  <div class="modal" role="dialog"><div class="writing" id="composer"></div></div>`;
const quill = startShadowQuill(root, root.querySelector('#composer'));

// Quill ends its text with a line break of its own.
startBare(() => quill.getText().slice(0, -1), {
  fill: () => quill.clipboard.dangerouslyPasteHTML(sample().innerHTML),
});
