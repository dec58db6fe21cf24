/** International host labels. The first two are samples of RFC 3492, section 7.1. */
import { expect, test } from 'vitest';
import { decodeLabel } from '../../../src/core/text/punycode.ts';

test.each([
  ['xn--egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['xn--proprostnemluvesky-uyb24dma41a', 'pročprostěnemluvíčesky'],
  ['xn--lyse-9oad', 'élysée'],
  ['canada', 'canada'],
  ['xn--!!', 'xn--!!'],
  ['xn--99999999', 'xn--99999999'],
])('%s', (label, decoded) => expect(decodeLabel(label)).toBe(decoded));
