/** Small packs for the tests of the background and of the options. */
import type { Level } from '../../src/core/rule.ts';
import type { Pack } from '../../src/packs/pack.ts';

const both = (text: string) => ({ en: text, fr: text });

interface RuleParts {
  readonly word: string;
  readonly level?: Level;
  readonly tunable?: readonly ('level' | 'off')[];
}

/** A rule that flags one word. */
export function ruleFor({ word, level = 'caution', tunable }: RuleParts): Pack['rules'][number] {
  return {
    id: `x.${word}`,
    title: both(`The word ${word}`),
    topic: 'tone.rude',
    axes: ['diplomatic'],
    level,
    ...(tunable && { tunable }),
    since: '2026-01-01',
    review: '2030-01-01',
    find: { terms: [word] },
    message: both(`This says ${word}.`),
    why: both('It is only a test.'),
    examples: { bad: [{ text: `Here is «${word}» again.` }], good: ['Nothing here.'] },
  };
}

/** A pack with one rule a word, and one sentence. */
export function packFor(id: string, words: readonly string[], rest: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id,
    version: 1,
    label: id,
    title: both(id),
    summary: both('A pack for tests.'),
    publisher: { name: 'Tests' },
    languages: ['en'],
    published: '2026-01-01',
    rules: words.map((word) => ruleFor({ word })),
    memory: [{ id: `${id}.pair`, text: { en: 'Yes.', fr: 'Oui.' }, origin: 'example' }],
    ...rest,
  };
}
