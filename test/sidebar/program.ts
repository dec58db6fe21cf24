/** A program without rules, and findings as a check would give them. */
import type { Finding } from '../../src/core/finding.ts';
import { noRules } from '../../src/core/no-rules.ts';
import type { Program } from '../../src/core/program.ts';

export const emptyProgram: Program = { ...noRules, key: 'empty', languages: ['en', 'fr'] };

const both = (text: string) => ({ en: text, fr: text });

export function findingOf(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: `rule.${id}`,
    pack: 'org.example.common',
    title: both(`Title of ${id}`),
    topic: 'tone',
    axes: ['diplomatic'],
    level: 'caution',
    start: 0,
    end: 4,
    message: both(`Message of ${id}`),
    why: both(`Reason of ${id}`),
    fixes: [],
    ...more,
  };
}
