/** A finding as the command writes it: in one language, with nothing else. */
import type { Finding } from '../core/finding.ts';
import type { Localized } from '../core/rule.ts';

export type Language = 'en' | 'fr';

export interface PlainFinding {
  readonly rule: string;
  readonly pack: string;
  readonly topic: string;
  readonly axes: Finding['axes'];
  readonly level: Finding['level'];
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly advice: string | null;
  readonly fixes: readonly string[];
}

export function plain(finding: Finding, language: Language): PlainFinding {
  const { rule, pack, topic, axes, level, start, end, message, advice, fixes } = finding;
  const say = (text: Localized) => text[language];
  return {
    rule,
    pack,
    topic,
    axes,
    level,
    start,
    end,
    message: say(message),
    advice: advice ? say(advice) : null,
    fixes,
  };
}
