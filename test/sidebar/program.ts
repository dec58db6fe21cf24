/** A program without rules, and findings as a check would give them. */
import type { Finding } from '../../src/core/finding.ts';
import type { Program } from '../../src/core/program.ts';

const none = new Int32Array();

export const emptyProgram: Program = {
  key: 'empty',
  terms: {
    slots: new Int32Array(6),
    outAt: new Int32Array(2),
    out: none,
    spelling: '',
    spellingAt: new Int32Array(1),
    formEntry: none,
    formKind: new Uint8Array(),
    entryList: none,
    entryFlags: new Uint8Array(),
    entryFix: none,
    entryScore: new Int8Array(),
    fixes: [],
  },
  rules: [],
  shadow: [],
  languages: ['en', 'fr'],
};

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
