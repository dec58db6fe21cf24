/** Which languages a rule speaks about, so that a language without rules can say so. */
import type { Find, Rule } from '../../core/rule.ts';
import type { Pack } from '../pack.ts';
import { partsOf } from '../parts.ts';

const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
};

/**
 * The rule's own `where.lang`, or the languages of the drafts that it proves to flag, or, where its examples name
 * none, the pack's. A rule of detectors alone speaks about none, and one without a letter of a language's script
 * does not speak about that language.
 */
export function languagesOf(rule: Rule, pack: Pack): readonly string[] {
  if (rule.where?.lang) return rule.where.lang;
  if (!hasWords(rule.find)) return [];
  const proved = rule.examples.bad.flatMap(({ lang, pair }) => lang ?? pair ?? []);
  if (proved.length > 0) return [...new Set(proved)];
  return pack.languages
    .map((tag) => tag.split('-')[0] ?? tag)
    .filter((lang) => scripts[lang]?.test(wordsOf(rule.find)) ?? true);
}

function hasWords(find: Find): boolean {
  if ('terms' in find) return find.terms.length > 0;
  return 'pattern' in find || partsOf(find).some(hasWords);
}

function wordsOf(find: Find): string {
  if ('terms' in find)
    return find.terms.map((term) => (typeof term === 'string' ? term : term.text)).join(' ');
  if ('pattern' in find) return find.pattern;
  if ('is' in find || 'list' in find) return '';
  return partsOf(find).map(wordsOf).join('');
}
