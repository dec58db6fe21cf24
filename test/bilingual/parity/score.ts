/** How many planted differences parity finds with the right kind, and how often it finds one where there is none. */
import pack from '../../../assets/packs/canada-tunis.json';
import { compareHalves, type Half, type Twins } from '../../../src/bilingual/parity/index.ts';
import type { TermEntry } from '../../../src/bilingual/term-entry.ts';
import { buildTermbase } from '../../../src/bilingual/terms.ts';

export interface Case {
  readonly first: Half;
  readonly second: Half;
  /** Kind of the planted difference; null for two halves that say the same. */
  readonly planted: string | null;
  readonly twins?: Twins;
}

export interface Miss {
  readonly planted: string | null;
  readonly found: readonly string[];
  readonly first: string;
  readonly second: string;
}

export interface Score {
  /** By kind: how many were planted, and found. */
  readonly kinds: Readonly<Record<string, { readonly planted: number; readonly found: number }>>;
  readonly recall: number;
  /** Share of the pairs without a difference in which something is found. */
  readonly falseFindings: number;
  readonly misses: readonly Miss[];
}

/** With the terms of the example mission's pack in force, as they are when a draft is checked. */
export function score(cases: readonly Case[]): Score {
  const terms = buildTermbase(pack.terms as TermEntry[]);
  const kinds: Record<string, { planted: number; found: number }> = {};
  const misses: Miss[] = [];
  let clean = 0;
  for (const { first, second, planted, twins = [] } of cases) {
    const found = compareHalves(first, second, { terms, twins }).map(({ kind }) => kind as string);
    const isRight = planted === null ? found.length === 0 : found.includes(planted);
    if (!isRight) misses.push({ planted, found, first: first.text, second: second.text });
    if (planted === null) {
      clean++;
      continue;
    }
    const before = kinds[planted] ?? { planted: 0, found: 0 };
    kinds[planted] = { planted: before.planted + 1, found: before.found + (isRight ? 1 : 0) };
  }
  const wrong = misses.filter(({ planted }) => planted === null).length;
  const planted = cases.length - clean;
  return {
    kinds,
    recall: 1 - (misses.length - wrong) / planted,
    falseFindings: wrong / clean,
    misses,
  };
}
