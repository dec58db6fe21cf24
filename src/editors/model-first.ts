/** Slate and CKEditor 5: their page is drawn from a model that misses what execCommand changes, so they are told instead. */

import { contenteditable } from './contenteditable.ts';
import type { Family } from './family.ts';
import { beforeInput } from './write/before-input.ts';

export const modelFirst: Family = {
  ...contenteditable,
  id: 'model-first',
  recognise: (element) => element.matches('[data-slate-editor="true"], .ck-editor__editable'),
  techniques: () => [beforeInput],
};
