/** Pairs as a table: what is written is read again, and what is no such table is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, writeTable } from '../../../src/bilingual/memory/table.ts';
import type { Pair } from '../../../src/bilingual/pair.ts';

const read = (text: string) => [...(readTable(text)?.pairs ?? [])];

describe('a table of pairs', () => {
  it('is read column by column, whatever their order', () => {
    const text =
      '\uFEFFen-CA\tfr-CA\tapproved_on\tapproved_by\texpires\r\nHello.\tBonjour.\t2026-01-01\tMinistry\t2027-01-01\r\n';
    expect(read(text)).toEqual([
      {
        id: 'line.2',
        text: { 'en-CA': 'Hello.', 'fr-CA': 'Bonjour.' },
        origin: 'human',
        approved: { by: 'Ministry', on: '2026-01-01' },
        expires: '2027-01-01',
      },
    ]);
  });

  it('leaves out lines with one language, counts them, and names the first', () => {
    const table = readTable('fr\ten\nBonjour.\tHello.\nSeul.\t\n\nOui.\tYes.\nNon.\n');
    expect(table?.skipped()).toEqual({ count: 0, first: null });
    expect([...(table?.pairs ?? [])].map(({ id }) => id)).toEqual(['line.2', 'line.5']);
    expect(table?.skipped()).toEqual({ count: 2, first: 3 });
  });

  it('is nobody’s approval without a name and a day', () => {
    const text = 'fr\ten\tapproved_by\tapproved_on\nOui.\tYes.\tMinistry\tsoon\n';
    expect(read(text)[0]?.approved).toBeUndefined();
  });

  it.each(['', 'fr', 'a,b,c\n1,2,3', '{"format":1}', 'id\ttype\nx\ty', '<tmx version="1.4">'])(
    'is not: %s',
    (text) => expect(readTable(text)).toBeNull(),
  );

  it('gives back what was written', () => {
    const word = fc.string({ minLength: 1 }).map((text) => `x${text}x`.normalize('NFC'));
    const pair = fc.record({
      id: fc.stringMatching(/^[a-z]{1,9}$/),
      text: fc.record({ fr: word, 'en-CA': word }),
      origin: fc.constantFrom('human' as const, 'machine' as const, 'example' as const),
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs: Pair[]) => {
        const plain = pairs.map((each) => ({
          ...each,
          text: Object.fromEntries(
            Object.entries(each.text).map(([tag, text]) => [tag, text.replace(/\r\n/g, '\n')]),
          ),
        }));
        expect(read(writeTable(pairs))).toEqual(plain);
      }),
    );
  });
});
