/** Schema of a list of a pack: its terms, or the file that has them. */
import type { TermList } from '../pack.ts';
import * as z from '../zod.ts';
import { chosenBy } from './chosen.ts';
import { sha256 } from './fields.ts';
import { entries } from './find.ts';

const file = z.strictObject({
  file: z
    .string()
    .max(120)
    .regex(
      /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_ .-]*[\p{L}\p{M}\p{N}_])?\.tsv$/u,
      'must be the name of a .tsv file beside the pack',
    ),
  sha256,
});

export const termList: z.ZodType<TermList> = chosenBy<TermList>(
  { name: 'list', of: () => [entries, file] },
  (value) => {
    if (Array.isArray(value)) return entries;
    return typeof value === 'object' && value !== null
      ? file
      : 'must be a list of terms, or an object with file and sha256';
  },
);
