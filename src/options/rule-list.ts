/** The rules of all packs in one list, and the search in it. */
import type { StoredPack } from '../browser/database.ts';
import type { Localized, Rule } from '../core/rule.ts';
import type { Pack } from '../packs/pack.ts';

export interface ListedRule {
  readonly pack: Pack;
  readonly rule: Rule;
  /** Everything that a search looks at. */
  readonly words: string;
}

/** Live rules only; drafts and retired ones say nothing whatever is set. */
export function listRules(packs: readonly StoredPack[]): ListedRule[] {
  return packs.flatMap(({ pack }) =>
    pack.rules
      .filter(({ stage }) => (stage ?? 'live') === 'live')
      .map((rule) => ({ pack, rule, words: wordsOf(pack, rule) })),
  );
}

/** The rules that contain each word of the query, in any language, with or without accents. */
export function searchRules(rules: readonly ListedRule[], query: string): readonly ListedRule[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rules;
  return rules.filter(({ words }) => wanted.every((word) => words.includes(word)));
}

function wordsOf(pack: Pack, rule: Rule): string {
  const texts: Localized[] = [rule.title, rule.message, rule.why];
  const parts = texts.flatMap(({ en, fr, ar }) => [en, fr, ar ?? '']);
  return fold([rule.id, rule.topic, pack.label, ...parts].join(' '));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
