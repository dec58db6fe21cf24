/** A program that finds nothing: for those who want a text read and no rule run. */
import type { Program } from './program.ts';

const none = new Int32Array();

export const noRules: Program = {
  key: 'none',
  terms: {
    slots: new Int32Array(6),
    formAt: new Int32Array(2),
    formAlike: new Uint8Array(),
    spelling: '',
    spellingAt: new Int32Array(1),
    formEntry: none,
    formKind: new Uint8Array(),
    entryList: none,
    lists: 0,
    entryFlags: new Uint8Array(),
    entryFix: none,
    entryScore: new Int8Array(),
    fixes: [],
  },
  rules: [],
  shadow: [],
  languages: [],
};
