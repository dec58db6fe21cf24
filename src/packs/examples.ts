/** Runs a pack's own examples. A rule that does not do what its examples say is not let loose on drafts. */
import { check } from '../core/check.ts';
import type { Context, Segment } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { Program } from '../core/program.ts';
import type { BadExample, GoodExample, Rule } from '../core/rule.ts';
import type { Span } from '../core/text/span.ts';
import { compileFor } from './compile/index.ts';
import type { Pack } from './pack.ts';
import { pathOf } from './problem.ts';

export interface ExampleFailure {
  readonly rule: string;
  /** JSON path of the example. */
  readonly place: string;
  readonly reason: string;
}

/** Every failing example of every rule, whatever its stage, in order. */
export function runExamples(pack: Pack): ExampleFailure[] {
  return pack.rules.flatMap((rule, at) => examplesOf(pack, rule, at));
}

function examplesOf(pack: Pack, rule: Rule, at: number): ExampleFailure[] {
  // Alone and live, so that neither its stage nor another rule's finding hides what it does.
  const alone = {
    ...pack,
    rules: [{ ...rule, stage: 'live' as const }],
    extends: undefined,
    overlays: undefined,
  };
  const { program, setAside } = compileFor(draftsOf(rule), [alone]);
  const failures: ExampleFailure[] = setAside.map(({ place, reason }) => ({
    rule: rule.id,
    place: place.replace('$.rules[0]', pathOf(['rules', at])),
    reason,
  }));
  const fail = (path: readonly PropertyKey[], reason: string) =>
    failures.push({ rule: rule.id, place: pathOf(['rules', at, 'examples', ...path]), reason });
  if (failures.length > 0) return failures;
  for (const [number, example] of rule.examples.bad.entries()) {
    for (const reason of tryBad(program, rule, example)) fail(['bad', number], reason);
  }
  for (const [number, example] of rule.examples.good.entries()) {
    const reason = tryGood(program, rule, example);
    if (reason) fail(['good', number], reason);
  }
  return failures;
}

/** The texts of all examples, and of what is attached to them. */
function draftsOf({ examples: { bad, good } }: Rule): string[] {
  const written = [
    ...bad.map(({ text }) => readMarks(text).text),
    ...good.map((example) => unescaped(typeof example === 'string' ? example : example.text)),
  ];
  const attached = [...bad, ...good].flatMap((example) =>
    typeof example === 'string' ? [] : (example.media ?? []),
  );
  return [...written, ...attached.map(({ alt = '' }) => alt)];
}

/** A good example has no marks, and guillemets of its own. */
export function unescaped(text: string): string {
  return text.replace(/\\([«»])/g, '$1');
}

function tryBad(program: Program, rule: Rule, example: BadExample): string[] {
  const { text, spans } = readMarks(example.text);
  if (spans.length === 0) return ['has no « » around what must be flagged'];
  const findings = findExample(program, rule, text, example);
  const wanted = spans.map((span) => describe(text, span)).join(', ');
  const got = findings.map((span) => describe(text, span)).join(', ') || 'nothing';
  if (wanted !== got) return [`must flag ${wanted}, but the rule flags ${got}`];
  if (example.fix === undefined) return [];
  const [first] = findings;
  const fix = first?.fixes[0];
  if (!first || fix === undefined) return ['has a fix, but the rule offers none'];
  const fixed = text.slice(0, first.start) + fix + text.slice(first.end);
  return fixed === example.fix
    ? []
    : [`must become ${quote(example.fix)}, but becomes ${quote(fixed)}`];
}

function tryGood(program: Program, rule: Rule, example: GoodExample): string | null {
  const circumstances = typeof example === 'string' ? { text: example } : example;
  const text = unescaped(circumstances.text);
  const findings = findExample(program, rule, text, circumstances);
  if (findings.length === 0) return null;
  return `must stay silent, but the rule flags ${findings.map((span) => describe(text, span)).join(', ')}`;
}

/** What a program finds in an example, in the circumstances of the example and of its rule. */
export function findExample(
  program: Program,
  rule: Rule,
  text: string,
  example: Omit<BadExample, 'fix'>,
): Finding[] {
  const { media } = example;
  const draft = { text, segments: segmentsOf(text, example), ...(media && { media }) };
  return check(program, draft, contextFor(rule, example));
}

/** One segment, or for several versions one for each paragraph. */
function segmentsOf(text: string, { lang, pair }: Omit<BadExample, 'fix'>): Segment[] {
  const one = (start: number, end: number, known: string | undefined): Segment => ({
    start,
    end,
    lang: known ?? 'und',
    sure: known !== undefined,
  });
  if (!pair) return [one(0, text.length, lang)];
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)];
  return paragraphs.map(({ index, 0: paragraph }, at) =>
    one(index, index + paragraph.length, pair[at % pair.length]),
  );
}

/** The example's own circumstances; where it says nothing, such that the rule applies. */
function contextFor({ where = {}, since }: Rule, example: Omit<BadExample, 'fix'>): Context {
  const host = example.host ?? where.host?.[0];
  const site = example.site ?? where.site?.[0];
  return {
    now: Date.parse(momentOf(example.at ?? since)),
    sites: site === undefined ? [] : [site],
    sender: example.sender ?? where.sender?.[0],
    hosts: host ? [host] : [],
    account: example.account ?? where.account?.[0],
    oneLanguage: example.oneLanguage ?? where.oneLanguage,
    reply: example.reply ?? where.reply,
    crisis: example.crisis ?? where.crisis,
    homeElection: example.homeElection ?? where.homeElection,
    hostElection: example.hostElection ?? where.hostElection,
    threat: example.threat ?? where.threat,
    repost: example.repost ?? where.repost,
    campaign: example.campaign ?? where.campaign,
  };
}

function momentOf(at: string): string {
  return at.includes('T') ? `${at}Z` : `${at}T00:00Z`;
}

/** Takes the marks out of a bad example and says where they stood. `\«` is a guillemet of the text itself. */
export function readMarks(marked: string): { text: string; spans: Span[] } {
  let text = '';
  let open = -1;
  const spans: Span[] = [];
  for (const [part] of marked.matchAll(/\\[«»]|[«»]|[^«»\\]+|\\/g)) {
    if (part === '«') open = text.length;
    else if (part === '»' && open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += /^\\[«»]$/.test(part) ? part.slice(1) : part;
  }
  return { text, spans };
}

function describe(text: string, { start, end }: Span): string {
  return `${quote(text.slice(start, end))} at ${start}`;
}

function quote(text: string): string {
  return `“${text}”`;
}
