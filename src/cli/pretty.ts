/** Findings for a person at a terminal. */
import type { Finding } from '../core/finding.ts';
import { levels } from '../core/settle.ts';
import type { Count } from '../core/text/counting.ts';
import type { Language } from './plain.ts';

const words = {
  en: {
    nothing: 'Nothing found.',
    why: 'Why',
    advice: 'One way to say it',
    fix: 'Fix',
    guideline: 'Guideline',
    says: 'Said by',
    levels: { note: 'note', caution: 'caution', serious: 'serious' },
    missing: (langs: string) => `No rule was applied to: ${langs}.`,
    shadow: (rules: string) => `On trial, not counted: ${rules}.`,
    left: (count: Count) => `${count.used} of ${count.limit} characters.`,
  },
  fr: {
    nothing: 'Rien trouvé.',
    why: 'Pourquoi',
    advice: 'Une façon de le dire',
    fix: 'Correction',
    guideline: 'Directive',
    says: 'Selon',
    levels: { note: 'note', caution: 'prudence', serious: 'grave' },
    missing: (langs: string) => `Aucune règle appliquée pour\u00a0: ${langs}.`,
    shadow: (rules: string) => `À l’essai, non comptées\u00a0: ${rules}.`,
    left: (count: Count) => `${count.used} caractères sur ${count.limit}.`,
  },
} as const;

export interface Result {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly count: Count | null;
  /** Findings of rules on trial, by `pack/rule`. */
  readonly shadow: Readonly<Record<string, number>>;
  /** Languages of the draft without a rule. */
  readonly withoutRules: readonly string[];
}

/** Lines of text, the last without a line break. */
export function pretty(
  { text, findings, count, shadow, withoutRules }: Result,
  language: Language,
): string {
  const say = words[language];
  const blocks = findings.map((finding) => block(text, finding, language));
  if (blocks.length === 0) blocks.push(say.nothing);
  if (withoutRules.length > 0) blocks.push(say.missing(withoutRules.join(', ')));
  const onTrial = Object.entries(shadow).map(([rule, times]) => `${rule} (${times})`);
  if (onTrial.length > 0) blocks.push(say.shadow(onTrial.join(', ')));
  if (count) blocks.push(say.left(count));
  return blocks.join('\n');
}

function block(text: string, finding: Finding, language: Language): string {
  const say = words[language];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const width = Math.max(...levels.map((level) => say.levels[level].length));
  const excerpt = visible(text.slice(finding.start, finding.end));
  const lines = [
    `${say.levels[finding.level].padEnd(width)}  ${place(text, finding.start)}  ${excerpt ? `${excerpt}  ` : ''}${finding.message[language]}`,
    `${say.why}${colon} ${finding.why[language]}`,
  ];
  if (finding.advice) lines.push(`${say.advice}${colon} ${finding.advice[language]}`);
  for (const fix of finding.fixes) lines.push(`${say.fix}${colon} ${visible(fix)}`);
  const { source } = finding;
  const origin = source
    ? [source.title, source.url].filter(Boolean).join(', ')
    : finding.title[language];
  lines.push(`${say.guideline}${colon} ${origin} (${finding.pack}/${finding.rule})`);
  const says = finding.says?.map(({ pack, level }) => `${pack}${colon} ${say.levels[level]}`);
  if (says) lines.push(`${say.says}${colon} ${says.join('; ')}`);
  return lines.map((line, at) => (at === 0 ? line : `    ${line}`)).join('\n');
}

/** Line and column from 1. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Control characters from a draft must not steer the terminal, nor a line break part a line. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '·');
}
