/** Overlays over the term list of a rule. */
import type { Expect, Find, Rule, Term } from '../../core/rule.ts';
import { mayFix } from '../../core/topics.ts';
import type { Change } from './overlay.ts';

type Entries = readonly (string | Term)[];

/** Whether more hits can only mean more findings, or fewer, or either. */
function moreHitsMean(expect: Expect | undefined): 'tighter' | 'looser' | 'either' {
  if (expect === 'some') return 'looser';
  if (typeof expect !== 'object' || 'measure' in expect) return 'tighter';
  if (!('min' in expect) || !expect.min) return 'tighter';
  return 'max' in expect && expect.max !== undefined ? 'either' : 'looser';
}

export function removeTerms(rule: Rule, { over, mayLoosen, refuse }: Change): Rule {
  const unwanted = over['terms-'];
  if (!unwanted) return rule;
  const list = listOf(rule.find);
  if (!list) return noList(rule, refuse, 'terms-');
  if (moreHitsMean(rule.expect) !== 'looser' && !mayLoosen('terms')) {
    refuse('takes out terms that the pack above does not let be taken out', 'terms-');
    return rule;
  }
  for (const [at, text] of unwanted.entries()) {
    if (!list.some((term) => textOf(term) === text)) {
      refuse(`“${text}” is not a term of the rule`, 'terms-', at);
    }
  }
  const left = list.filter((term) => !unwanted.includes(textOf(term)));
  if (left.length > 0) return { ...rule, find: withList(rule.find, left) };
  refuse('leaves the rule without a term: retire it instead', 'terms-');
  return rule;
}

export function addTerms(rule: Rule, { over, mayLoosen, refuse }: Change): Rule {
  const wanted = over['terms+'];
  if (!wanted) return rule;
  const list = listOf(rule.find);
  if (!list) return noList(rule, refuse, 'terms+');
  if (moreHitsMean(rule.expect) !== 'tighter' && !mayLoosen('terms')) {
    refuse('adds terms that the pack above does not let be added', 'terms+');
    return rule;
  }
  const added = wanted.filter((term, at) => {
    const hasFix = typeof term !== 'string' && term.fix !== undefined;
    if (hasFix && !mayFix(rule.topic)) {
      refuse(`a rule on ${rule.topic} may advise but not offer a fix`, 'terms+', at, 'fix');
      return false;
    }
    return !list.some((known) => textOf(known) === textOf(term));
  });
  return { ...rule, find: withList(rule.find, [...list, ...added]) };
}

function noList(rule: Rule, refuse: Change['refuse'], key: string): Rule {
  refuse('the rule has no term list of its own, or more than one', key);
  return rule;
}

function textOf(term: string | Term): string {
  return typeof term === 'string' ? term : term.text;
}

/** The list itself, or the only one among alternatives. */
function listOf(find: Find): Entries | null {
  if ('terms' in find) return find.terms;
  if (!('any' in find)) return null;
  const lists = find.any.flatMap((part) => ('terms' in part ? [part.terms] : []));
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

function withList(find: Find, terms: Entries): Find {
  if ('terms' in find) return { terms };
  if (!('any' in find)) return find;
  return { any: find.any.map((part) => ('terms' in part ? { terms } : part)) };
}
