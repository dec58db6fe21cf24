/** Schema of what a rule looks for. */
import { detectors } from '../../core/find/detect/index.ts';
import type { DetectorName, Exception, Find, Term } from '../../core/rule.ts';
import { builtIn } from '../../core/unless/index.ts';
import * as z from '../zod.ts';
import { text } from './fields.ts';
import { longestPattern, mostTerms } from './limits.ts';

// The registries are the lists: what is added there can be named in a pack.
const detectorNames = Object.keys(detectors) as DetectorName[];
const builtInNames = Object.keys(builtIn) as (keyof typeof builtIn)[];

const word = text
  .max(200)
  .refine((value) => /[^\s\p{C}]/u.test(value), 'must have something to find');

const term = z.strictObject({
  text: word,
  case: z.enum(['exact', 'fold']).optional(),
  accents: z.enum(['exact', 'fold']).optional(),
  inflect: z.enum(['fr', 'en', 'ar']).optional(),
  fix: text.optional(),
}) satisfies z.ZodType<Term>;

const terms = z.strictObject({
  terms: z
    .array(z.union([word, term], 'must be a text, or an object with text'))
    .min(1)
    .max(mostTerms),
});
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

const kinds = { terms, pattern, is, any, near } as const;

/** The kind is known by its key, so that errors speak of that kind only. */
export const find: z.ZodType<Find> = z.unknown().transform((value, context): Find => {
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const name = names.find((one) => typeof value === 'object' && value !== null && one in value);
  const refuse = (message: string, path: PropertyKey[] = []) =>
    context.issues.push({ code: 'custom', message, path, input: value });
  if (!name) {
    refuse(`must have one of ${names.join(', ')}`);
    return z.NEVER;
  }
  const result = (kinds[name] as z.ZodType<Find>).safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as never);
  return z.NEVER;
});

export const exception: z.ZodType<Exception> = z.union(
  [z.enum(builtInNames), find],
  `must be ${builtInNames.join(', ')}, or something to find`,
);
