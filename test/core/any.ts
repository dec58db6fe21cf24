/** Anything: texts, rules and circumstances, at random, with a liking for what rules look for. */
import fc from 'fast-check';
import type { Context, Draft, Media, Segment } from '../../src/core/draft.ts';
import type { DetectorName } from '../../src/core/find/detect/index.ts';
import { detectors } from '../../src/core/find/detect/index.ts';
import type { Exception, Expect, Find, FixTemplate, Rule, Where } from '../../src/core/rule.ts';
import { scopes } from '../../src/core/scope/index.ts';
import { ruleOf } from './try.ts';

/** Pieces that rules look for, between anything that UTF-16 can hold. */
const telling = fc.constantFrom(
  ...[
    'Kiev',
    'visa ',
    'garanti',
    'KIEV ',
    'Côte d’Ivoire',
    'Co\u0302te d’Ivoire',
    '台湾',
    'سفارة ',
  ],
  ...['#tag_a', '#', '@h', '@', 'a@b.ca', 'https://a.ca/x', 'a.ca', '+216 70 010 200', '[NAME]'],
  ...[
    'not ',
    'ne ',
    'pas ',
    'لا ',
    ' ',
    '\n',
    '\n\n',
    '\n---\n',
    '\r\n',
    '.',
    ', ',
    '«',
    '»',
    '“',
    '”',
  ],
  ...[
    '12 ',
    '1 500',
    '1,500.50',
    '٢٬٥٠٠',
    'demain à 14 h 30 ',
    '12 March 2026 ',
    '$5 million ',
    '10 %',
  ],
  ...[
    '😂',
    '1️⃣',
    '#\u20e3',
    '©',
    '☎️',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '👍🏽',
    '🇹🇳',
    '👨‍👩‍👧',
    '𝐁𝐨𝐧',
    'DÉPART IMMÉDIAT ',
    '\u200b',
    '\u0301',
    '\u202e',
    '\u00a0',
    '\u0000',
  ],
  ...['\ud800', '\udc00', 'İ', 'ß', 'ﬁ'],
);
const piece = fc.oneof(
  { weight: 4, arbitrary: telling },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

export const texts = fc
  .array(piece, { maxLength: 25, size: 'max' })
  .map((pieces) => pieces.join(''));

/** A paragraph in which no rule finds anything. */
export const strangers = fc.constantFrom('zzz', 'Zzz zz.', 'ززز');

const terms: fc.Arbitrary<Find> = fc
  .subarray(
    [
      { text: 'Kiev', fix: 'Kyiv' },
      { text: 'Kiev', case: 'exact' as const },
      'Côte d’Ivoire',
      'visa',
      '台湾',
      '😂',
      'سفارة',
      { text: 'garanti', inflect: 'fr' as const },
    ],
    { minLength: 1 },
  )
  .map((list) => ({ terms: list }));

const patterns: fc.Arbitrary<Find> = fc
  .constantFrom(
    '\\b(vis\\w+) .{0,10}garanti\\b',
    '\\w+',
    '(a+)+b',
    '\\d+(?:[ ,.]\\d+)*',
    '^.*$',
    '\\b(?:ki|kiev)\\b',
    '[^\\s]',
  )
  .map((pattern) => ({ pattern }));

const names = Object.keys(detectors) as DetectorName[];
/** What they flag depends on the rest of the draft, or the span is more than what was found. */
const wide: readonly DetectorName[] = ['text', 'part', 'line', 'sentence', 'media', 'image'];

/** Finds whose hits depend on nothing but the line that they stand on. */
const narrow: fc.Arbitrary<Find> = fc.oneof(
  terms,
  patterns,
  fc.constantFrom(...names.filter((name) => !wide.includes(name))).map((is) => ({ is })),
);

const finds: fc.Arbitrary<Find> = fc.letrec<{ find: Find }>((tie) => ({
  find: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    narrow,
    fc.constantFrom(...wide).map((is): Find => ({ is })),
    fc.array(tie('find'), { minLength: 1, maxLength: 3 }).map((any): Find => ({ any })),
    fc.array(tie('find'), { minLength: 2, maxLength: 3 }).map((all): Find => ({ all })),
    tie('find').map((not): Find => ({ not })),
    fc
      .record({
        of: fc.array(tie('find'), { minLength: 2, maxLength: 3 }),
        words: fc.option(fc.nat(5), { nil: undefined }),
        same: fc.constantFrom('sentence' as const, 'line' as const, 'post' as const),
        order: fc.boolean(),
      })
      .map((near): Find => ({ near })),
  ),
})).find;

const expectations: fc.Arbitrary<Expect> = fc.oneof(
  fc.constant<Expect>('none'),
  fc.constantFrom<Expect>(
    'none',
    'some',
    { min: 1, max: 2 },
    { oneForm: true },
    { same: 'versions' },
    { same: 'parts' },
    { with: { terms: ['visa'] } },
    { measure: 'lexicon', list: ['visa', { text: 'garanti', score: 3 }], max: 2 },
  ),
  fc
    .constantFrom('characters', 'graphemes', 'words', 'tags', 'links', 'emoji', 'grade')
    .map((measure): Expect => ({ measure: measure as 'words', max: 1 })),
);

const exceptions: fc.Arbitrary<Exception[]> = fc.array(
  fc.oneof(
    fc.constantFrom('negated' as const, 'quoted' as const),
    narrow,
    fc.record({ find: narrow, within: fc.nat(4) }),
  ),
  { maxLength: 2 },
);

const places: fc.Arbitrary<Where> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc
    .subarray(Object.keys(scopes) as (keyof typeof scopes)[], { minLength: 1, maxLength: 3 })
    .map((scope) => ({ scope })),
  fc.constantFrom<Where>({ lang: ['fr'] }, { site: ['x'] }, { host: ['TN'] }),
);

const fixes: fc.Arbitrary<FixTemplate[]> = fc.subarray<FixTemplate>([
  { text: '$1 $0' },
  { text: 'x', keepCase: true },
  { transform: 'camel-tag' },
  { transform: 'strip-tracking' },
  { transform: 'nbsp' },
]);

const topics = ['terms.city', 'hashtag.case', 'x-test'];

/** From one to four rules of every shape. */
export const ruleLists: fc.Arbitrary<Rule[]> = fc
  .array(
    fc.record({
      find: finds,
      expect: expectations,
      unless: exceptions,
      where: places,
      fix: fixes,
      topic: fc.constantFrom(...topics),
      level: fc.constantFrom('note' as const, 'caution' as const, 'serious' as const),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map(({ find, ...more }, at) => ruleOf(find, { ...more, id: `r${at}` })));

/** Rules whose findings depend on nothing but the line that they stand on. */
export const narrowRuleLists: fc.Arbitrary<Rule[]> = fc
  .array(narrow, { minLength: 1, maxLength: 3 })
  .map((list) => list.map((find, at) => ruleOf(find, { id: `r${at}`, topic: `x-t${at}` })));

const media: fc.Arbitrary<Media[] | undefined> = fc.option(
  fc.array(
    fc.record({
      kind: fc.constantFrom('image' as const, 'video' as const, 'other' as const),
      alt: fc.option(texts, { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  { nil: undefined },
);

/** The text in segments cut at random. */
const cutDrafts: fc.Arbitrary<Draft> = fc
  .record({
    text: texts,
    cuts: fc.array(fc.nat(120), { maxLength: 4 }),
    languages: fc.array(fc.constantFrom('fr', 'en', 'ar', 'und'), { minLength: 5, maxLength: 5 }),
    sure: fc.boolean(),
    media,
  })
  .map(({ text, cuts, languages, sure, media: attached }) => {
    const inside = cuts.map((cut) => Math.min(cut, text.length));
    const ends = [...new Set([...inside, text.length])].sort((a, b) => a - b);
    const segments = ends.map((end, at): Segment => {
      return { start: ends[at - 1] ?? 0, end, lang: languages[at] ?? 'und', sure };
    });
    return { text, segments, media: attached };
  });

export const contexts: fc.Arbitrary<Context> = fc.record({
  now: fc.constantFrom(0, Date.UTC(2026, 10, 21), -8.64e15, 8.64e15, Number.NaN),
  site: fc.constantFrom('x', 'mastodon', 'bluesky', 'nowhere', '__proto__', undefined),
  sender: fc.constantFrom('CA', 'ZZ', undefined),
  hosts: fc.constantFrom(['TN'], [], undefined),
});

/** The same announcement in two languages, with anything between the words. */
const bilingualDrafts: fc.Arbitrary<Draft> = fc
  .record({ first: texts, second: texts, media })
  .map(({ first, second, media: attached }) => {
    const french = `Les boursières et boursiers arrivent à Tunis. ${first}`;
    const english = `The new scholars arrive in the city of Tunis. ${second}`;
    const start = french.length + 2;
    const segments = [
      { start: 0, end: french.length, lang: 'fr', sure: true },
      { start, end: start + english.length, lang: 'en', sure: true },
    ];
    return { text: `${french}\n\n${english}`, segments, media: attached };
  });

export const drafts: fc.Arbitrary<Draft> = fc.oneof(cutDrafts, bilingualDrafts);
