/** Whether a rule applies: to these circumstances, and to this language. What is unknown keeps a rule silent. */
import type { Context } from './draft.ts';
import type { Where } from './rule.ts';

const known = ['homeElection', 'hostElection', 'threat', 'repost', 'campaign'] as const;
const assumed = ['crisis', 'oneLanguage'] as const;

/** True when every condition on the circumstances holds. A crisis, and an account for one language, are off until known; nothing else is assumed. */
export function appliesTo(where: Where, context: Context): boolean {
  const { site, host, sender, account, reply } = where;
  if (site && !context.sites?.some((one) => site.includes(one))) return false;
  if (sender && !(context.sender !== undefined && sender.includes(context.sender))) return false;
  if (host && !context.hosts?.some((one) => host.includes(one))) return false;
  if (account && !(context.account !== undefined && account.includes(context.account)))
    return false;
  if (reply !== undefined && context.reply !== reply) return false;
  if (known.some((key) => where[key] !== undefined && context[key] !== where[key])) return false;
  return assumed.every((key) => where[key] === undefined || (context[key] ?? false) === where[key]);
}

/** True when the rule speaks of `lang`; an unknown language (`und`) is given the benefit of the check. */
export function speaksOf(where: Where, lang: string): boolean {
  return !where.lang || lang === 'und' || where.lang.includes(lang);
}
