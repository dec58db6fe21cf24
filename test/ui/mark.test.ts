/** The mark on our pages and the icon of the extension are one drawing. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { letter } from '../../src/ui/mark.tsx';

test('the icon draws the letter of the pages', () => {
  expect(readFileSync('assets/icons/attache.svg', 'utf8')).toContain(letter);
});

test.each([16, 32, 48, 128])('there is an icon of %i pixels', (size) => {
  const image = readFileSync(`assets/icons/attache-${size}.png`);
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([size, size]);
});
