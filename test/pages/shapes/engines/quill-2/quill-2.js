/** Quill 2. */
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { startBare } from '../../shared/bare.js';
import { sample } from '../../shared/sample.js';

const quill = new Quill('#composer', { theme: 'snow', modules: { toolbar: false } });

// Quill ends its text with a line break of its own.
startBare(() => quill.getText().slice(0, -1), {
  fill: () => quill.clipboard.dangerouslyPasteHTML(sample().innerHTML),
});
