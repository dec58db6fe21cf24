/** Schema of what a rule looks for. */
import { detectors } from '../../core/find/detect/index.ts';
import type { DetectorName, Exception, Find, Term } from '../../core/rule.ts';
import { builtIn } from '../../core/unless/index.ts';
import * as z from '../zod.ts';
import { chosenBy, hasKey } from './chosen.ts';
import { listName, text } from './fields.ts';
import { longestPattern, mostTerms } from './limits.ts';

// The registries are the lists: what is added there can be named in a pack.
const detectorNames = Object.keys(detectors) as DetectorName[];
const builtInNames = Object.keys(builtIn) as (keyof typeof builtIn)[];

export const word = text
  .max(200)
  .refine((value) => /[^\s\p{C}]/u.test(value), 'must have something to find');

export const term = z.strictObject({
  text: word,
  case: z.enum(['exact', 'fold']).optional(),
  accents: z.enum(['exact', 'fold']).optional(),
  inflect: z.enum(['en', 'fr', 'ar', 'es', 'en-verb', 'fr-verb', 'es-verb']).optional(),
  fix: text.optional(),
  score: z.int().min(-100).max(100).optional(),
}) satisfies z.ZodType<Term>;

export const entries = z
  .array(z.union([word, term], 'must be a text, or an object with text'))
  .min(1)
  .max(mostTerms);

const terms = z.strictObject({ terms: entries });
const list = z.strictObject({ list: listName });
const pattern = z.strictObject({
  pattern: z.string().min(1).max(longestPattern),
  case: z.enum(['exact', 'fold']).optional(),
});
const is = z.strictObject({ is: z.enum(detectorNames) });
const any = z.strictObject({
  get any() {
    return z.array(find).min(1).max(50);
  },
});
const all = z.strictObject({
  get all() {
    return z.array(find).min(2).max(20);
  },
});
const not = z.strictObject({
  get not() {
    return find;
  },
});
const near = z.strictObject({
  near: z.strictObject({
    get of() {
      return z.array(find).min(2).max(5);
    },
    words: z.int().min(0).max(100).optional(),
    same: z.enum(['sentence', 'line', 'post']).optional(),
    order: z.boolean().optional(),
  }),
});

const kinds = { terms, list, pattern, is, any, all, not, near } as const;
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

/** The kind is known by its key. */
export const find: z.ZodType<Find> = chosenBy<Find>(
  { name: 'find', of: () => Object.values(kinds) },
  (value) => {
    const name = kindNames.find((one) => hasKey(value, one));
    return name ? kinds[name] : `must have one of ${kindNames.join(', ')}`;
  },
);

const builtInName = z.enum(builtInNames);
const close = z.strictObject({ find, within: z.int().min(0).max(100) });

/** A name, something to find, or something to find nearby. */
export const exception: z.ZodType<Exception> = chosenBy<Exception>(
  { name: 'exception', of: () => [builtInName, close, find] },
  (value) => {
    if (typeof value === 'string') return builtInName;
    return hasKey(value, 'within') ? close : find;
  },
);
