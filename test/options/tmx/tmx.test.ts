/** Translation memories in TMX: as other programs write them, as ours does, and as no program should. */
// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { writeTmx } from '../../../src/bilingual/memory/write-tmx.ts';
import type { Pair } from '../../../src/bilingual/pair.ts';
import { DamagedFile } from '../../../src/options/damaged-file.ts';
import { readTmx } from '../../../src/options/tmx/read-tmx.ts';

const tmx = (body: string, header = 'srclang="fr-CA"') => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="other" segtype="sentence" datatype="plaintext" adminlang="en" ${header}/>
  <body>
${body}
  </body>
</tmx>
`;
const unit = (fr: string, en: string) =>
  `<tu><tuv xml:lang="fr-CA"><seg>${fr}</seg></tuv><tuv xml:lang="en-CA"><seg>${en}</seg></tuv></tu>`;

function read(text: string): { pairs: Pair[]; skipped: unknown } {
  const file = readTmx(text);
  if (!file) throw new Error('it is not taken for a memory');
  return { pairs: [...file.pairs], skipped: file.skipped() };
}
const texts = (text: string) => read(text).pairs.map((pair) => Object.values(pair.text));

describe('a memory of another program', () => {
  it('gives its texts by language, and the language that they were written in', () => {
    const { pairs } = read(tmx(unit('Bonjour.', 'Hello.')));
    expect(pairs).toMatchObject([
      {
        id: 'unit.1',
        text: { 'fr-CA': 'Bonjour.', 'en-CA': 'Hello.' },
        from: 'fr-CA',
        origin: 'human',
        approved: undefined,
      },
    ]);
  });

  it('may name languages in other ways, and say that any of them was first', () => {
    const body = `<tu tuid="7" srclang="en_ca">
      <prop type="x-Domain">consular</prop>
      <tuv lang="FR-ca"><seg>Bonjour.</seg></tuv><tuv xml:lang="EN_CA"><seg>Hello.</seg></tuv></tu>`;
    expect(read(tmx(body, 'srclang="*all*"')).pairs).toMatchObject([
      {
        id: '7',
        text: { 'fr-CA': 'Bonjour.', 'en-CA': 'Hello.' },
        from: 'en-CA',
        type: 'consular',
      },
    ]);
    expect(read(tmx(unit('Oui.', 'Yes.'), 'srclang="*all*"')).pairs[0]?.from).toBeUndefined();
  });

  it('loses the codes in its texts, and none of their words', () => {
    const coded =
      'Le <bpt i="1">&lt;b&gt;</bpt>visa<ept i="1">&lt;/b&gt;</ept> &amp; <hi type="x">le\n      permis</hi><ph x="1"/> &#233;t&#xE9;.';
    expect(texts(tmx(unit(coded, 'The visa &amp; the permit')))).toEqual([
      ['Le visa & le permis été.', 'The visa & the permit'],
    ]);
  });

  it('may have units in comments, which are none', () => {
    const body = `<!-- ${unit('Vieux.', 'Old.')} -->\n${unit('Neuf.', 'New.')}`;
    expect(texts(tmx(body))).toEqual([['Neuf.', 'New.']]);
  });

  it('loses what is of no use, and says how much that is and where it begins', () => {
    const body = [
      unit('Bonjour.', 'Hello.'),
      unit('Seul.', ''),
      `<tu><tuv xml:lang="fr"><seg>Seul.</seg></tuv></tu>`,
      unit('a'.repeat(5000), 'Too long.'),
      '<tu/>',
      unit('Merci.', 'Thank you.'),
    ].join('\n');
    const { pairs, skipped } = read(tmx(body));
    expect(pairs.map(({ id }) => id)).toEqual(['unit.1', 'unit.5']);
    expect(skipped).toEqual({ count: 3, first: 7 });
  });
});

describe('a file that is damaged', () => {
  it.each([
    ['a unit that is not closed', tmx(`${unit('a', 'b')}\n<tu><tuv`).replace('</tmx>', ''), 7],
    ['a unit in a unit', tmx(`${unit('a', 'b')}\n<tu>\n${unit('c', 'd')}`), 7],
    ['an end of a unit alone', tmx(`${unit('a', 'b')}\n</tu>`), 7],
    ['an element that is not closed', tmx(`\n${unit('<b>a', 'b')}`), 7],
    ['a name that XML does not know', tmx(`\n\n${unit('a&nbsp;b', 'b')}`), 8],
    ['an end that is missing', tmx(unit('a', 'b')).split('</body>')[0] ?? '', 7],
  ])('with %s is told at its line', (_, text, line) => {
    let caught: unknown;
    try {
      read(text);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(DamagedFile);
    expect(caught).toMatchObject({ line });
  });

  it('is told at the line of the one unit among many', () => {
    const units = Array.from({ length: 600 }, (_, i) => unit(`Phrase ${i}.`, `Sentence ${i}.`));
    expect(read(tmx(units.join('\n'))).pairs).toHaveLength(600);
    units[400] = unit('<b>', 'b');
    expect(() => read(tmx(units.join('\n')))).toThrow(`line ${6 + 400}`);
  });

  it.each([
    ['a table', 'fr\ten\nOui.\tYes.\n'],
    ['a page', '<!doctype html><title>tmx</title>'],
    ['nothing', ''],
  ])('and %s are not taken for one', (_, text) => expect(readTmx(text)).toBeNull());
});

it('is read as it was written, with all that is known of each pair', () => {
  const pairs: Pair[] = [
    {
      id: 'own.1',
      text: {
        'fr-CA': 'Moins de 3 < 4 & « plus »',
        'en-CA': 'Less: "3" < 4 & more',
        ar: 'أقل من 4',
      },
      type: 'consular',
      origin: 'human',
      approved: { by: 'Ministry & co', on: '2026-01-02' },
      from: 'fr-CA',
      review: '2027-01-01',
      expires: '2028-01-01',
    },
    { id: 'own.2', text: { fr: 'Oui.', en: 'Yes.' }, origin: 'machine', from: undefined },
    { id: 'own.3', text: { fr: 'Une\u0007cloche 😀', en: 'A bell 😀' }, origin: 'example' },
  ];
  const written = writeTmx(pairs, '1.0');
  const [first, second, third] = read(written).pairs;
  expect(first).toEqual(pairs[0]);
  expect(second).toMatchObject({
    id: 'own.2',
    text: { fr: 'Oui.', en: 'Yes.' },
    origin: 'machine',
  });
  // XML has no way to hold the sign of a bell.
  expect(third).toMatchObject({ text: { fr: 'Unecloche 😀' }, origin: 'example' });
});
