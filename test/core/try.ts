/** Builds small rules and packs, and says what they flag. */
import { check } from '../../src/core/check.ts';
import type { Context, Media, Segment } from '../../src/core/draft.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Find, Rule } from '../../src/core/rule.ts';
import { compile } from '../../src/packs/compile/index.ts';
import type { Pack } from '../../src/packs/pack.ts';

const words = { en: 'Words', fr: 'Mots' };

/** A live caution on a topic that may carry fixes, unless `more` says otherwise. */
export function ruleOf(find: Find, more: Partial<Rule> = {}): Rule {
  return {
    id: 'rule',
    title: words,
    topic: 'terms.city',
    axes: ['diplomatic'],
    level: 'caution',
    since: '2026-11-21',
    review: '2027-11-21',
    find,
    message: words,
    why: words,
    examples: { bad: [{ text: '«bad»' }], good: ['good'] },
    ...more,
  };
}

export function packOf(rules: readonly Rule[], more: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'org.example.pack',
    version: 1,
    label: 'Example',
    title: words,
    summary: words,
    publisher: { name: 'Example' },
    languages: ['en', 'fr'],
    published: '2026-11-21',
    rules,
    ...more,
  };
}

interface Trial {
  readonly lang?: string;
  /** Languages of the paragraphs, in turn. */
  readonly pair?: readonly string[];
  readonly media?: readonly Media[];
  readonly context?: Partial<Context>;
}

export function findingsOf(
  rules: readonly Rule[],
  text: string,
  { lang, pair, media, context }: Trial = {},
): Finding[] {
  const { program, setAside } = compile([packOf(rules)]);
  if (setAside.length > 0) throw new Error(setAside.map(({ reason }) => reason).join());
  const segments = lang ? [{ start: 0, end: text.length, lang, sure: true }] : [];
  const draft = { text, segments: pair ? paragraphs(text, pair) : segments, media };
  return check(program, draft, { now: 0, ...context });
}

function paragraphs(text: string, languages: readonly string[]): Segment[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: paragraph }, at) => ({
    start: index,
    end: index + paragraph.length,
    lang: languages[at % languages.length] ?? 'und',
    sure: true,
  }));
}

/** The stretches of text that one rule flags. */
export function flaggedBy(
  find: Find,
  text: string,
  more: Partial<Rule> = {},
  trial: Trial = {},
): string[] {
  return findingsOf([ruleOf(find, more)], text, trial).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** The draft after the first fix of the first finding, or null when there is none. */
export function fixedBy(find: Find, text: string, more: Partial<Rule> = {}): string | null {
  const [first] = findingsOf([ruleOf(find, more)], text);
  const fix = first?.fixes[0];
  return first && fix !== undefined
    ? text.slice(0, first.start) + fix + text.slice(first.end)
    : null;
}
