/** The bundled packs on drafts they were not tuned on: good posts stay quiet, bad ones get the right topic. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Finding } from '../../src/core/finding.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { runExamples } from '../../src/packs/examples.ts';
import { readPackText } from '../../src/packs/schema.ts';

interface Sample {
  readonly lang: string;
  readonly text: string;
  readonly topics?: readonly string[];
}

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const harmless: readonly Sample[] = JSON.parse(read('./drafts/harmless.json'));
const bad: readonly Sample[] = JSON.parse(read('./drafts/bad.json'));

const packs = ['common', 'canada-tunis'].map((name) => {
  const { pack, problems } = readPackText(read(`../../assets/packs/${name}.json`), name);
  if (!pack || problems.length > 0) throw new Error(`${name}: ${problems[0]?.reason}`);
  return pack;
});
const { program, setAside } = compile(packs);

function findingsIn({ text, lang }: Sample): readonly Finding[] {
  const segments = [{ start: 0, end: text.length, lang, sure: true }];
  const now = Date.parse('2026-11-21');
  return check(program, { text, segments }, { now, sites: ['x'], sender: 'CA', hosts: ['TN'] });
}

const describeFinding = ({ topic, start, end }: Finding, text: string) =>
  `${topic}: ${text.slice(start, end)}`;

describe('the bundled packs', () => {
  it('are all in force', () => expect(setAside).toEqual([]));

  it.each(packs)('$id does what its examples say', (pack) => {
    expect(runExamples(pack)).toEqual([]);
  });

  it.each(harmless)('say nothing above a note on: $text', (sample) => {
    const loud = findingsIn(sample).filter(({ level }) => level !== 'note');
    expect(loud.map((finding) => describeFinding(finding, sample.text))).toEqual([]);
  });

  it('leave most harmless drafts without a note', () => {
    const noted = harmless.filter((sample) =>
      findingsIn(sample).some(({ topic }) => topic !== 'language.quality'),
    );
    expect(noted.length / harmless.length).toBeLessThan(0.15);
  });

  it.each(bad)('name the topic of: $text', (sample) => {
    const topics = findingsIn(sample).map(({ topic }) => topic);
    for (const topic of sample.topics ?? []) expect(topics).toContain(topic);
  });
});
