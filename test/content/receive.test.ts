/** What arrives on the port is read by hand: the table's messages pass, everything else is dropped. */
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/content/receive.ts';

const mark = { finding: 'p/r:1', start: 2, end: 5, level: 'caution' };
const words = {
  replace: 'Replace',
  why: 'Why',
  leave: 'Leave it',
  leaveLabel: 'Leave it: “wrod”',
  copied: 'Copied',
  notCopied: 'Not copied',
  aloud: 'Caution: “wrod”.',
  keys: 'Tab, Escape.',
};
const card = {
  finding: 'p/r:1',
  level: 'caution',
  lang: 'en',
  title: 'Caution',
  message: { text: 'A slip.', lang: 'en' },
  fixes: [{ fix: 'word', shown: { text: 'word', lang: null }, label: 'Replace “wrod” by “word”' }],
  advice: { lang: 'en', pieces: ['Say ', '“word”'] },
  copies: [{ label: 'Copy that wording', text: 'word' }],
  words,
};
const write = {
  kind: 'write',
  request: 1,
  version: 3,
  start: 0,
  end: 4,
  expected: 'wrod',
  text: 'word',
};

describe('readMessage', () => {
  it.each([
    [{ kind: 'marks', version: 1, marks: [] }],
    [{ kind: 'marks', version: 1, marks: [mark] }],
    [write],
    [{ ...write, expected: '', text: '' }],
    [{ kind: 'place', place: { open: true, side: 'end', width: 360 } }],
    [{ kind: 'card', card }],
    [{ kind: 'card', card: { ...card, fixes: [], advice: null, copies: [] } }],
    [{ kind: 'reveal', finding: 'p/r:1' }],
    [{ kind: 'leave' }],
  ])('takes %j', (message) => expect(readMessage(message)).toBe(message));

  it.each([
    [null],
    ['leave'],
    [[]],
    [{}],
    [{ kind: 'constructor' }],
    [{ kind: '__proto__' }],
    [{ kind: 'marks', version: 1, marks: {} }],
    [{ kind: 'marks', version: 1, marks: [mark, { ...mark, level: 'fatal' }] }],
    [{ kind: 'marks', version: 1, marks: [{ ...mark, end: 1 }] }],
    [{ ...write, version: '3' }],
    [{ ...write, start: -1 }],
    [{ ...write, end: 1.5 }],
    [{ ...write, text: ['x'] }],
    [{ ...write, expected: undefined }],
    [{ kind: 'place', place: { open: 'yes', side: 'end', width: 360 } }],
    [{ kind: 'place', place: { open: true, side: 'top', width: 360 } }],
    [{ kind: 'place', place: { open: true, side: 'end', width: Number.POSITIVE_INFINITY } }],
    [{ kind: 'card', card: null }],
    [{ kind: 'card', card: { ...card, level: 'fatal' } }],
    [{ kind: 'card', card: { ...card, message: '<b>' } }],
    [{ kind: 'card', card: { ...card, fixes: [{ fix: 'word', label: 'Replace' }] } }],
    [{ kind: 'card', card: { ...card, advice: { lang: 'en', pieces: [1] } } }],
    [{ kind: 'card', card: { ...card, copies: 'word' } }],
    [{ kind: 'card', card: { ...card, words: { ...words, why: undefined } } }],
    [{ kind: 'reveal' }],
  ])('drops %j', (message) => expect(readMessage(message)).toBeNull());
});
