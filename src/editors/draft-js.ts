/** Draft.js: X. It reads the page's own changes back into its model, and loses its hold when they span blocks. */
import { browserEngine } from './engine.ts';
import type { Family } from './family.ts';
import { readRegion } from './read.ts';
import { selectedInRegion, selectInRegion } from './selection.ts';
import { execCommand } from './write/exec-command.ts';
import { paste } from './write/paste.ts';

const isMac = /Mac/u.test(globalThis.navigator?.platform ?? '');

export const draftJs: Family = {
  id: 'draft-js',
  recognise: (element) =>
    element.matches('.public-DraftEditor-content') ||
    element.querySelector(':scope > [data-contents="true"]') !== null,
  read: readRegion,
  selected: selectedInRegion,
  select: selectInRegion,
  techniques: (lines) => {
    if (browserEngine === 'gecko') return [execCommand];
    // In Chromium, several lines by execCommand unmount the whole composer.
    return lines === 'single' ? [execCommand, paste] : [paste];
  },
  // The history is Draft's own, and answers to the key.
  undo: (editor) => {
    const init = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
    editor.dispatchEvent(
      new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
    );
  },
};
