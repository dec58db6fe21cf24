/** A schema picked by a look at the value, so that errors speak of that one kind only. */
import * as z from '../zod.ts';

interface Kinds {
  readonly name: string;
  /** A function, because kinds may hold each other. */
  readonly of: () => readonly z.ZodType[];
}

/** What each such schema chooses from, for those who describe schemas. */
export const chosenKinds = new WeakMap<object, Kinds>();

/** `choose` returns the one of `kinds` that is for the value, or what is wrong when there is none. */
export function chosenBy<T>(
  kinds: Kinds,
  choose: (value: unknown) => z.ZodType<T> | string,
): z.ZodType<T> {
  const schema = chosenSchema(choose);
  chosenKinds.set(schema, kinds);
  return schema;
}

function chosenSchema<T>(choose: (value: unknown) => z.ZodType<T> | string): z.ZodType<T> {
  return z.unknown().transform((value, context): T => {
    const schema = choose(value);
    if (typeof schema === 'string') {
      context.issues.push({ code: 'custom', message: schema, path: [], input: value });
      return z.NEVER;
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    }
    return z.NEVER;
  });
}

/** True for an object with this key. */
export function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
