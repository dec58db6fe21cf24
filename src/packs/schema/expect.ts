/** Schema of what must hold of the hits. */
import type { Expect } from '../../core/rule.ts';
import * as z from '../zod.ts';
import { chosenBy, hasKey } from './chosen.ts';
import { listName } from './fields.ts';
import { entries, find } from './find.ts';

const measures = ['characters', 'graphemes', 'words', 'tags', 'links', 'emoji', 'grade'] as const;

const bound = z.int().min(0).max(100_000).optional();
const bounds = { min: bound, max: bound };
const isBounded = ({ min, max }: { min?: number | undefined; max?: number | undefined }) =>
  min !== undefined || max !== undefined;
const isOrdered = ({
  min = 0,
  max = Infinity,
}: {
  min?: number | undefined;
  max?: number | undefined;
}) => min <= max;

const shapes = {
  measure: z
    .strictObject({ measure: z.enum(measures), ...bounds })
    .refine(isBounded, 'must have min or max')
    .refine(isOrdered, 'min must not be above max'),
  lexicon: z
    .strictObject({
      measure: z.literal('lexicon'),
      list: z.union([listName, entries], 'must be the name of a list, or a list of terms'),
      together: z.int().min(1).max(10_000).optional(),
      ...bounds,
    })
    .refine(isBounded, 'must have min or max')
    .refine(isOrdered, 'min must not be above max'),
  oneForm: z.strictObject({ oneForm: z.literal(true) }),
  with: z.strictObject({ with: find }),
  same: z.strictObject({ same: z.enum(['versions', 'parts']) }),
  count: z
    .strictObject(bounds)
    .refine(
      isBounded,
      'must be none, some, or an object with min or max, measure, oneForm, with, or same',
    )
    .refine(isOrdered, 'min must not be above max'),
} as const;

const word = z.enum(['none', 'some']);
const expectKinds = { name: 'expect', of: () => [word, ...Object.values(shapes)] };

/** The kind is known by its key; a count has none of its own. */
export const expectation: z.ZodType<Expect> = chosenBy<Expect>(expectKinds, (value) => {
  if (typeof value !== 'object') return word;
  if (hasKey(value, 'measure')) return isLexicon(value) ? shapes.lexicon : shapes.measure;
  if (hasKey(value, 'oneForm')) return shapes.oneForm;
  if (hasKey(value, 'same')) return shapes.same;
  return hasKey(value, 'with') ? shapes.with : shapes.count;
});

function isLexicon(value: object | null): boolean {
  return value !== null && 'measure' in value && value.measure === 'lexicon';
}
