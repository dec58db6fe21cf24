/** A sample of one thing that a rule may name: the smallest rule that shows it, with texts that it flags and leaves alone. */
import type { BadExample, GoodExample, Rule } from '../../core/rule.ts';
import type { Pack } from '../pack.ts';

/** Only what the sample is about; the rest of its rule is the same for all. */
export interface Sample {
  readonly rule: Pick<Rule, 'find'> &
    Partial<Pick<Rule, 'expect' | 'unless' | 'where' | 'when' | 'fix'>>;
  readonly bad: readonly (string | BadExample)[];
  readonly good: readonly GoodExample[];
  /** What the rule needs of its pack. */
  readonly pack?: Partial<Pick<Pack, 'windows' | 'lists' | 'domains' | 'accounts'>> | undefined;
}

export type KeyOf<U> = U extends unknown ? keyof U : never;
export type Samples<K extends string> = Readonly<Record<K, Sample>>;

export function sample(
  rule: Sample['rule'],
  bad: Sample['bad'],
  good: Sample['good'],
  pack?: Sample['pack'],
): Sample {
  return { rule, bad, good, ...(pack && { pack }) };
}

const words = { en: 'Sample', fr: 'Exemple' };

/** A pack of one rule, which the real reader, compiler and engine take. */
export function packOfSample(name: string, { rule, bad, good, pack }: Sample): Pack {
  return {
    format: 1,
    id: `org.attache.reference.${name.toLowerCase()}`,
    version: 1,
    label: name,
    title: words,
    summary: words,
    publisher: { name: 'Attaché' },
    languages: ['en', 'fr'],
    published: '2026-11-21',
    ...pack,
    rules: [
      {
        id: 'sample',
        title: words,
        topic: 'x-sample',
        axes: ['reputational'],
        level: 'note',
        since: '2026-11-21',
        review: '2027-11-21',
        ...rule,
        message: words,
        why: words,
        examples: {
          bad: bad.map((example) => (typeof example === 'string' ? { text: example } : example)),
          good,
        },
      },
    ],
  };
}
