/** The command keeps its contract: what it prints, where, and with which exit code. */
import { describe, expect, test } from 'vitest';
import { packOf, ruleOf } from '../core/try.ts';
import { attache, file } from './run.ts';

const message = { en: 'Write Kyiv.', fr: 'Écrivez Kyïv.' };
const examples = { bad: [{ text: '«Kiev»' }], good: ['Kyiv'] };
const rule = ruleOf(
  { terms: [{ text: 'Kiev', fix: 'Kyiv' }] },
  { id: 'city', topic: 'x-test', message, examples },
);
const hostRule = ruleOf(
  { terms: ['souk'] },
  {
    id: 'souk',
    topic: 'x-test',
    level: 'note',
    examples: { bad: [{ text: '«souk»' }], good: ['market'] },
  },
);
const pack = file('pack.json', packOf([rule]));
file('packs/host.json', packOf([hostRule], { id: 'org.example.host', for: { host: 'TN' } }));
file('packs/index.json', ['host.json']);

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('check', () => {
  test('prints findings for people, in either language, and exits 0', async () => {
    const draft = file('draft.txt', 'Today in Kiev.\n');
    const { code, out, err } = await attache(['check', draft, '--pack', pack, '--site', 'x']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1:10  Kiev  Write Kyiv.');
    expect(out).toContain('14 of 280 characters');
    const french = await attache(['check', '-', '--pack', pack, '--lang', 'fr'], ['Kiev']);
    expect(french.out).toContain('Écrivez Kyïv.');
  });

  test('says so when nothing is found', async () => {
    const { code, out } = await attache(
      ['check', '--pack', pack],
      ['A good morning from the Embassy.'],
    );
    expect({ code, out }).toEqual({ code: 0, out: 'Nothing found.\n' });
  });

  test('prints JSON with the axes', async () => {
    const { out } = await attache(['check', '--format', 'json', '--pack', pack], ['Kiev']);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ rule: 'city', pack: 'org.example.pack', start: 0, end: 4, fixes: ['Kyiv'] }],
      axes: { diplomatic: 'caution', security: null },
    });
  });

  test('counts offsets in the file, whose lines may end with two characters', async () => {
    const draft = file('crlf.txt', 'One\r\ntwo\r\nKiev\r\n');
    const { out } = await attache(['check', draft, '--format', 'json', '--pack', pack]);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ start: 10, end: 14 }] });
  });

  test('streams lines, with the circumstances of each', async () => {
    const input = [
      { id: 'a', text: 'Kiev', lang: 'en' },
      { id: 2, text: 'au souk', context: { host: 'TN', media: 1 } },
      { id: 3, text: 'au souk', context: { host: 'FR' } },
    ];
    const { code, out } = await attache(
      ['check', '--jsonl', '--pack', pack, '--fail-on', 'caution'],
      input.map((one) => `${JSON.stringify(one)}\n`),
    );
    expect(code).toBe(1);
    expect(lines(out)).toEqual([
      {
        id: 'a',
        findings: [
          {
            rule: 'city',
            pack: 'org.example.pack',
            topic: 'x-test',
            axes: ['diplomatic'],
            level: 'caution',
            start: 0,
            end: 4,
            message: 'Write Kyiv.',
            advice: null,
            fixes: ['Kyiv'],
          },
        ],
      },
      { id: 2, findings: [expect.objectContaining({ rule: 'souk' })] },
      { id: 3, findings: [] },
    ]);
  });

  test('rules over attachments look at those that a line describes', async () => {
    const alt = ruleOf(
      { is: 'image' },
      {
        id: 'alt',
        topic: 'x-test',
        where: { scope: ['alt'] },
        expect: { measure: 'characters', min: 1 },
        examples: {
          bad: [{ text: 'a«»', media: [{ kind: 'image', alt: '' }] }],
          good: [{ text: 'a', media: [{ kind: 'image', alt: 'b' }] }],
        },
      },
    );
    const input = [[{ kind: 'image' }], [{ kind: 'image', alt: 'Two ministers' }], 1, undefined];
    const { out } = await attache(
      ['check', '--jsonl', '--pack', file('alt.json', packOf([alt]))],
      input.map((media, id) => `${JSON.stringify({ id, text: 'A visit', context: { media } })}\n`),
    );
    expect(lines(out).map(({ findings }) => (findings as unknown[]).length)).toEqual([1, 0, 0, 0]);
  });

  test.each([
    ['home_election', { homeElection: true }],
    ['host_election', { hostElection: true }],
    ['threat', { threat: true }],
    ['retweet', { repost: true }],
    ['campaign', { campaign: true }],
  ] as const)('what a line says of %s reaches the rules', async (key, where) => {
    const examples = { bad: [{ text: '«Kiev»' }], good: ['Kyiv'] };
    const rule = ruleOf({ terms: ['Kiev'] }, { where, examples });
    const values = [true, '2026-12-01', false, 'none', undefined];
    const { out } = await attache(
      ['check', '--jsonl', '--pack', file('where.json', packOf([rule]))],
      values.map(
        (value, id) => `${JSON.stringify({ id, text: 'Kiev', context: { [key]: value } })}\n`,
      ),
    );
    const counts = lines(out).map(
      ({ findings }) =>
        (findings as { pack: string }[]).filter(({ pack }) => pack === 'org.example.pack').length,
    );
    expect(counts).toEqual([1, 1, 0, 0, 0]);
  });

  test('exits 1 only from the level that was asked for', async () => {
    const args = ['check', '--pack', pack, '--fail-on'];
    expect((await attache([...args, 'serious'], ['Kiev'])).code).toBe(0);
    expect((await attache([...args, 'note'], ['Kiev'])).code).toBe(1);
  });

  test('a mission brings its host', async () => {
    const mission = {
      id: 'm',
      label: 'M',
      sender: 'CA',
      hosts: ['TN'],
      languages: ['fr'],
      accounts: [],
    };
    const args = [
      'check',
      '--pack',
      pack,
      '--mission',
      file('mission.json', mission),
      '--format',
      'json',
    ];
    expect((await attache(args, ['au souk'])).out).toContain('"souk"');
  });
});

describe('bad usage or input is one line and exit 2', () => {
  const broken = file('broken.json', '{');
  const mission = file('bad-mission.json', { id: 'm', label: 'M', sender: 'Canada' });

  test.each([
    ['no command', [], ''],
    ['unknown command', ['chek'], 'chek'],
    ['unknown option', ['check', '--sit', 'x'], '--sit'],
    ['unknown site', ['check', '--site', 'y'], '--site: y'],
    ['unknown format', ['check', '--format', 'xml'], '--format: xml'],
    ['lines in another format', ['check', '--jsonl', '--format', 'sarif'], '--jsonl'],
    ['unknown level', ['check', '--fail-on', 'high'], '--fail-on: high'],
    ['unknown language', ['check', '--lang', 'de'], '--lang: de'],
    ['two files', ['check', 'a', 'b'], 'one file'],
    ['no such file', ['check', '/no/such/file'], 'there is no such file'],
    ['no such file of lines', ['check', '--jsonl', '/no/such/file'], 'there is no such file'],
    ['a folder', ['check', '/'], 'is a folder'],
    ['a broken pack', ['check', '--pack', broken], broken],
    ['a broken mission', ['check', '--mission', mission], 'sender'],
    ['no site to count for', ['count'], '--site'],
    ['unknown verb', ['pack', 'tset'], 'tset'],
    ['no pack to test', ['pack', 'test'], 'pack file'],
  ])('%s', async (_, args, hint) => {
    const { code, out, err } = await attache(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^attache: [^\n]+\n$/);
    expect(err).toContain(hint);
  });

  test.each([
    ['{"hots":"TN"}', 'line 2: context.hots is left out: it is none of sender, host'],
    ['{"sender":"Canada"}', 'line 2: context: "Canada" is left out: a country is a code like CA'],
  ])('says what it leaves out of a line, once, and checks the draft: %s', async (context, hint) => {
    const line = `{"id":1,"text":"a","context":${context}}\n`;
    const { code, out, err } = await attache(
      ['check', '--jsonl'],
      [`{"id":0,"text":""}\n${line}${line}`],
    );
    expect({ code, out: out.split('\n').length }).toEqual({ code: 0, out: 4 });
    expect(err).toContain(hint);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['{"id":1', 'line 2: is not JSON'],
    ['{"id":1}', 'line 2: text is missing'],
    ['{"id":1,"text":[]}', 'line 2: text must be a text'],
    ['{"text":"a"}', 'line 2: id must be a text or a number'],
    ['{"id":1,"text":"a","context":{"date":"soon"}}', 'line 2: context.date'],
    ['[]', 'line 2: the line must be object'],
  ])('a bad line: %s', async (line, hint) => {
    const { code, out, err } = await attache(
      ['check', '--jsonl'],
      [`{"id":0,"text":""}\n${line}\n`],
    );
    expect({ code, out }).toEqual({ code: 2, out: '{"id":0,"findings":[]}\n' });
    expect(err).toContain(hint);
  });
});

test('count prints what is used and left', async () => {
  expect((await attache(['count', '--site', 'x'], ['canada.ca/fr'])).out).toBe('23/280 (257)\n');
  const { out } = await attache(
    ['count', '--jsonl', '--site', 'x'],
    ['{"id":1,"text":"…"}\n{"id":2,"text":"…","site":"mastodon"}\n'],
  );
  expect(lines(out)).toEqual([
    { id: 1, count: 2, limit: 280, remaining: 278 },
    { id: 2, count: 1, limit: 500, remaining: 499 },
  ]);
});

test('pack test passes a good pack and names what is wrong in a bad one', async () => {
  expect((await attache(['pack', 'test', pack])).code).toBe(0);
  const wrong = ruleOf(
    { terms: ['a'] },
    { id: 'wrong', examples: { bad: [{ text: '«b»' }], good: ['x'] } },
  );
  const bad = file('bad.json', packOf([wrong, { ...rule, levle: 1 } as typeof rule]));
  const { code, out } = await attache(['pack', 'test', bad]);
  expect(code).toBe(1);
  expect(out).toContain(`${bad}: $.rules[1].levle (city): is not a key that is known here\n`);
  expect(out).toContain(`${bad}: $.rules[0].examples.bad[0] (wrong): must flag`);
});

/** Peak of resident memory, in bytes, over a stream of so many drafts. */
async function peakOf(count: number): Promise<number> {
  function* drafts() {
    for (let id = 0; id < count; id++) {
      yield `${JSON.stringify({ id, text: `Rendez-vous ${id} à Kiev. `.repeat(20), lang: 'fr' })}\n`;
    }
  }
  const { code, out, peak } = await attache(['check', '--jsonl', '--pack', pack], drafts());
  expect(code).toBe(0);
  expect(out.split('\n')).toHaveLength(count + 1);
  expect(peak).toBeGreaterThan(1_000_000);
  return peak;
}

test('ten thousand drafts stream through, in the memory of one thousand', async () => {
  const few = await peakOf(1000);
  expect((await peakOf(10_000)) / few).toBeLessThan(1.5);
}, 240_000);
