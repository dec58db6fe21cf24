/** From draft to report: languages first, stale answers dropped, and never late for want of a language. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Context, Draft, Segment } from '../../src/core/draft.ts';
import type { LinkedDraft } from '../../src/protocol/link.ts';
import type { CheckOutcome } from '../../src/sidebar/check-client.ts';
import { Pipeline, type Report } from '../../src/sidebar/pipeline.ts';
import { findingOf } from './program.ts';

const draftOf = (version: number, text: string): LinkedDraft => ({
  version,
  text,
  site: 'x',
  composer: 'post',
  lang: 'fr-CA',
});
const inFrench = (text: string): Segment[] => [
  { start: 0, end: text.length, lang: 'fr', sure: true },
];

describe('the pipeline', () => {
  let checked: Draft[];
  let reports: Report[];
  let failures: string[];
  let segment: (text: string) => Promise<readonly Segment[]>;
  let check: (draft: Draft) => Promise<CheckOutcome>;
  let circumstances: Context | null;
  let pipeline: Pipeline;

  beforeEach(() => {
    vi.useFakeTimers();
    checked = [];
    reports = [];
    failures = [];
    circumstances = { now: 0 };
    segment = async (text) => inFrench(text);
    check = async () => ({ kind: 'checked', findings: [findingOf('a')], aside: [] });
    pipeline = new Pipeline({
      bilingual: { segments: (text) => segment(text) },
      check: {
        check: (draft) => {
          checked.push(draft);
          return check(draft);
        },
      },
      circumstances: () => circumstances,
      onReport: (report) => void reports.push(report),
      onFailure: (outcome) => void failures.push(outcome),
    });
  });
  afterEach(() => void vi.useRealTimers());

  test('reports what was found, for the draft and its languages', async () => {
    pipeline.submit(draftOf(1, 'Bonjour'));
    await vi.advanceTimersByTimeAsync(1);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ draft: { version: 1 }, segments: inFrench('Bonjour') });
    expect(reports[0]?.findings.map(({ id }) => id)).toEqual(['a']);
  });

  test('drops the answer to a draft that has changed meanwhile', async () => {
    const answers: ((outcome: CheckOutcome) => void)[] = [];
    check = () => new Promise((resolve) => void answers.push(resolve));
    pipeline.submit(draftOf(1, 'a'));
    await vi.advanceTimersByTimeAsync(1);
    pipeline.submit(draftOf(2, 'ab'));
    await vi.advanceTimersByTimeAsync(1);
    for (const answer of answers) answer({ kind: 'checked', findings: [], aside: [] });
    await vi.advanceTimersByTimeAsync(1);
    expect(reports.map(({ draft }) => draft.version)).toEqual([2]);
  });

  test('checks nothing for a draft whose languages came too late', async () => {
    let answer = (_: readonly Segment[]) => {};
    segment = (text) =>
      text === 'a'
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : Promise.resolve(inFrench(text));
    pipeline.submit(draftOf(1, 'a'));
    pipeline.submit(draftOf(2, 'ab'));
    answer(inFrench('a'));
    await vi.advanceTimersByTimeAsync(300);
    expect(checked.map(({ text }) => text)).toEqual(['ab']);
  });

  test('makes the first report at once, and again once the language is known', async () => {
    segment = (text) => new Promise((resolve) => setTimeout(() => resolve(inFrench(text)), 100));
    pipeline.submit(draftOf(1, 'Bonjour'));
    await vi.advanceTimersByTimeAsync(1);
    expect(reports.at(-1)?.segments).toEqual([{ start: 0, end: 7, lang: 'fr', sure: false }]);
    await vi.advanceTimersByTimeAsync(100);
    expect(reports.at(-1)?.segments).toEqual(inFrench('Bonjour'));
  });

  test('checks after 250 ms without knowing the language, and again once it is known', async () => {
    pipeline.submit(draftOf(1, 'Bon'));
    await vi.advanceTimersByTimeAsync(1);
    reports = [];
    segment = (text) => new Promise((resolve) => setTimeout(() => resolve(inFrench(text)), 400));
    pipeline.submit(draftOf(2, 'Bonjour'));
    await vi.advanceTimersByTimeAsync(249);
    expect(reports).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2);
    expect(reports.at(-1)?.segments).toEqual([{ start: 0, end: 7, lang: 'fr', sure: false }]);
    await vi.advanceTimersByTimeAsync(200);
    expect(reports.at(-1)?.segments).toEqual(inFrench('Bonjour'));
  });

  test('goes on without languages when the bilingual worker fails', async () => {
    segment = () => Promise.reject(new Error('gone'));
    pipeline.submit(draftOf(1, 'Bonjour'));
    await vi.advanceTimersByTimeAsync(1);
    expect(reports.at(-1)?.segments).toMatchObject([{ sure: false }]);
  });

  test.each(['overrun', 'lost'] as const)(
    'keeps the last report when a check is %s, and says so',
    async (outcome) => {
      pipeline.submit(draftOf(1, 'a'));
      await vi.advanceTimersByTimeAsync(1);
      check = async () => outcome;
      pipeline.submit(draftOf(2, 'ab'));
      await vi.advanceTimersByTimeAsync(1);
      expect(failures).toEqual([outcome]);
      expect(reports.map(({ draft }) => draft.version)).toEqual([1]);
    },
  );

  test('checks a draft that was there first once it is known what is in force', async () => {
    circumstances = null;
    pipeline.submit(draftOf(1, 'a'));
    await vi.advanceTimersByTimeAsync(300);
    expect(checked).toHaveLength(0);
    circumstances = { now: 0 };
    pipeline.repeat();
    await vi.advanceTimersByTimeAsync(1);
    expect(reports.map(({ draft }) => draft.version)).toEqual([1]);
  });

  test('checks the same draft again when asked to', async () => {
    pipeline.submit(draftOf(1, 'a'));
    await vi.advanceTimersByTimeAsync(1);
    pipeline.repeat();
    await vi.advanceTimersByTimeAsync(1);
    expect(reports.map(({ draft }) => draft.version)).toEqual([1, 1]);
  });

  test('reports nothing once the composer is gone', async () => {
    pipeline.submit(draftOf(1, 'a'));
    pipeline.submit(null);
    await vi.advanceTimersByTimeAsync(300);
    expect(reports).toHaveLength(0);
  });

  test('checks a part of a thread with the others, and tells of that part alone', async () => {
    const texts = ['Un. Lundi', 'Deux. Mardi', ''];
    const draft = { ...draftOf(1, 'Deux. Mardi'), thread: { at: 1, texts } };
    const whole = 'Un. Lundi\n\nDeux. Mardi\n\n';
    segment = async (text) => [
      { start: 0, end: 3, lang: 'fr', sure: true },
      { start: 3, end: text.length, lang: 'ar', sure: true },
    ];
    check = async () => ({
      kind: 'checked',
      findings: [
        findingOf('before', { start: 4, end: 9 }),
        findingOf('mine', { start: 17, end: 22 }),
        findingOf('picture', { start: whole.length, end: whole.length, media: 0 }),
      ],
      aside: [],
    });
    pipeline.submit(draft);
    await vi.advanceTimersByTimeAsync(1);
    expect(checked[0]?.text).toBe(whole);
    expect(checked[0]?.parts?.map(({ start, end }) => whole.slice(start, end))).toEqual([
      'Un. Lundi',
      'Deux. Mardi',
    ]);
    const [report] = reports;
    const words = report?.findings.map(({ id, start, end }) => [id, draft.text.slice(start, end)]);
    expect(words).toEqual([
      ['mine', 'Mardi'],
      ['picture', ''],
    ]);
    expect(report?.segments).toEqual([
      { start: 0, end: draft.text.length, lang: 'ar', sure: true },
    ]);
    expect(report?.whole).toMatchObject({
      text: whole,
      segments: [{ lang: 'fr' }, { lang: 'ar' }],
    });
  });

  test('passes on what is attached, and counts by the limit of the box', async () => {
    const media = [{ kind: 'image', alt: 'A room' }] as const;
    pipeline.submit({ ...draftOf(1, 'Bonjour'), limits: 'bluesky/alt', media });
    await vi.advanceTimersByTimeAsync(1);
    expect(checked[0]?.media).toEqual(media);
    expect(reports[0]?.count).toMatchObject({ limit: 2000, remaining: 1993 });
  });
});
