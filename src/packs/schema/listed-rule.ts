/** Schema of a rule among the lists of its pack: those that it names are there, and may be named by it. */
import type { Rule } from '../../core/rule.ts';
import { mayFix } from '../../core/topics.ts';
import { namedLists, whyNoList } from '../lists/named.ts';
import type { Pack } from '../pack.ts';
import type * as z from '../zod.ts';
import { mostListed } from './limits.ts';
import { rule } from './rule.ts';

/** For the rules of one pack, each once: it counts the terms that they take out of the lists. */
export function listedRule(lists: Pack['lists']): z.ZodType<Rule> {
  let taken = 0;
  return rule.superRefine((value, context) => {
    for (const { name, path } of namedLists(value)) {
      const refuse = (message: string) =>
        context.addIssue({ code: 'custom', message, path: [...path] });
      const missing = whyNoList(name, lists);
      if (missing) refuse(missing);
      const list = lists?.[name];
      if (missing || !list || 'file' in list) continue;
      taken += list.length;
      if (taken > mostListed) {
        refuse(`the rules of the pack take more than ${mostListed} terms out of its lists`);
        continue;
      }
      const fixes = list.some((term) => typeof term !== 'string' && term.fix !== undefined);
      if (fixes && path[0] === 'find' && !mayFix(value.topic)) {
        refuse(`a rule on ${value.topic} may advise but not offer a fix, and the list has fixes`);
      }
    }
  });
}
