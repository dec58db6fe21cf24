/** Writes pairs as a translation memory that other programs read: TMX 1.4. https://www.gala-global.org/tmx-14b */
import type { Pair } from '../pair.ts';

/** Properties of our own: what TMX has no place for. */
const properties: Readonly<Record<string, (pair: Pair) => string | undefined>> = {
  'x-attache-type': ({ type }) => type,
  'x-attache-origin': ({ origin }) => (origin === 'human' ? undefined : origin),
  'x-attache-approved-by': ({ approved }) => approved?.by,
  'x-attache-approved-on': ({ approved }) => approved?.on,
  'x-attache-review': ({ review }) => review,
  'x-attache-expires': ({ expires }) => expires,
};

/** @param version of the program that writes it */
export function writeTmx(pairs: readonly Pair[], version: string): string {
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header creationtool="Attache" creationtoolversion="${inXml(version)}" segtype="sentence" o-tmf="attache" adminlang="en" srclang="*all*" datatype="plaintext"/>`,
    '  <body>',
  ];
  return [...head, ...pairs.map(writeUnit), '  </body>', '</tmx>', ''].join('\n');
}

function writeUnit(pair: Pair): string {
  const { id, from, text } = pair;
  const source = from === undefined ? '' : ` srclang="${inXml(from)}"`;
  const props = Object.entries(properties).flatMap(([type, read]) => {
    const value = read(pair);
    return value === undefined ? [] : [`      <prop type="${type}">${inXml(value)}</prop>`];
  });
  const texts = Object.entries(text).map(
    ([tag, words]) => `      <tuv xml:lang="${inXml(tag)}"><seg>${inXml(words)}</seg></tuv>`,
  );
  return [`    <tu tuid="${inXml(id)}"${source}>`, ...props, ...texts, '    </tu>'].join('\n');
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Without the characters that XML 1.0 cannot hold at all. */
function inXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
