/** The commands for two languages keep their contract: what they print, and with which exit code. */
import { describe, expect, test } from 'vitest';
import { packOf } from '../core/try.ts';
import { attache, file } from './run.ts';

const pack = file(
  'wordings.json',
  packOf([], {
    accounts: [{ handle: 'EmbExample', twin: 'AmbExemple' }],
    memory: [
      {
        id: 'm1',
        text: { fr: 'La section des visas est fermée.', en: 'The visa section is closed.' },
        origin: 'example',
      },
    ],
    terms: [
      {
        id: 'visa-section',
        names: { fr: { preferred: 'section des visas' }, en: { preferred: 'visa section' } },
      },
    ],
  }),
);

describe('parity', () => {
  const french = file('a.txt', 'Ouvert à 14 h 30 avec @AmbExemple.\r\n');

  test('prints the places in both files, and the form of the second language', async () => {
    const english = file('b.txt', 'Open at 3:30 pm with @EmbExample.\n');
    const args = ['parity', french, english, '--format', 'json', '--to', 'en-CA', '--pack', pack];
    const { code, out } = await attache(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      languages: ['fr', 'en-CA'],
      findings: [
        {
          id: 'parity.time',
          level: 'serious',
          first: { start: 9, end: 16, text: '14 h 30' },
          second: { start: 8, end: 15, text: '3:30 pm' },
          fix: '2:30\u00a0pm',
        },
      ],
    });
  });

  test('says so when nothing differs', async () => {
    const english = file('c.txt', 'Open at 2:30 pm with @EmbExample.\n');
    const { code, out } = await attache(['parity', french, english, '--pack', pack]);
    expect({ code, out }).toEqual({ code: 0, out: 'Nothing found.\n' });
  });

  test('shows each difference on a line, with what the second half would say', async () => {
    const one = file(
      'd.txt',
      'Visas : de 9 h à 14 h. Nous vous attendons demain à la porte nord.\n',
    );
    const two = file('e.txt', 'Visas: 2 pm to 9 am. Nous vous attendons demain à la porte nord.\n');
    const args = ['parity', one, two, '--from', 'fr', '--to', 'en'];
    const { code, out } = await attache(args);
    expect(code).toBe(0);
    const sentence = '“Nous vous attendons demain à la porte nord.”';
    expect(out.trim().split('\n')).toEqual([
      'caution  parity.order  “9 h à 14 h” | “2 pm to 9 am”',
      `caution  parity.untranslated  ${sentence} | ${sentence}`,
    ]);
  });

  test('says once that a half is missing', async () => {
    const { out } = await attache(['parity', french, file('f.txt', 'https://example.org\n')]);
    expect(out).toBe(
      'caution  parity.missing-half  “Ouvert à 14 h 30 avec @AmbExemple.” | (nothing)\n',
    );
  });

  test('names a mistake in the call', async () => {
    expect(await attache(['parity', french])).toMatchObject({ code: 2 });
    const { code, err } = await attache(['parity', french, french, '--from', 'french!']);
    expect(code).toBe(2);
    expect(err).toContain('--from: french! is not a language tag');
  });
});

describe('variants', () => {
  const draft = ['La section des visas est fermée.'];

  test('prints the wording of the memory, laid out and counted', async () => {
    const args = ['variants', '--from', 'fr', '--to', 'en', '--site', 'x', '--pack', pack];
    const { code, out } = await attache([...args, '--layout', 'thread', '--format', 'json'], draft);
    expect(code).toBe(0);
    const { variants, parts, missing } = JSON.parse(out);
    expect(variants[0].segments[0]).toMatchObject({
      target: 'The visa section is closed.',
      match: { score: 100, origin: 'example' },
      terms: [{ source: 'section des visas', target: 'visa section' }],
    });
    expect(parts.map(({ text }: { text: string }) => text)).toEqual([
      'La section des visas est fermée.',
      'The visa section is closed.',
    ]);
    expect(parts[1].count).toMatchObject({ used: 27, limit: 280 });
    expect(missing).toBe(0);
  });

  test('counts what has no wording, and invents none', async () => {
    const { out } = await attache(['variants', '--to', 'en', '--pack', pack], ['Rien de tel ici.']);
    expect(out).toContain('Sentences without a wording: 1');
  });

  test('needs to know the languages wanted', async () => {
    expect(await attache(['variants'], draft)).toMatchObject({ code: 2 });
  });
});
