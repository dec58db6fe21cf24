/** The format of packs as a JSON Schema (draft 2020-12), with which editors complete and check a file. */
import * as z from '../zod.ts';
import { calendarDay } from './calendar.ts';
import { chosenKinds } from './chosen.ts';
import { listName } from './fields.ts';
import { termList } from './list.ts';
import { frame, overlay, pair, termEntry } from './pack.ts';
import { phrase } from './phrase.ts';
import { rule } from './rule.ts';

type JsonSchema = Record<string, unknown>;

const pack = frame.extend({
  $schema: z.string().optional(),
  lists: z.record(listName, termList).optional(),
  rules: z.array(rule),
  overlays: z.array(overlay).optional(),
  memory: z.array(pair).optional(),
  terms: z.array(termEntry).optional(),
  phrases: z.array(phrase).optional(),
  calendar: z.array(calendarDay).optional(),
});

/** Says a little less than the reader of packs, which also judges dates, ids, and what belongs together. */
export function packJsonSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const { $schema, ...root } = describe(pack, definitions);
  return {
    $schema,
    title: 'Guideline pack of Attaché, format 1',
    ...root,
    patternProperties: { '^x-': {} },
    $defs: definitions,
  };
}

/** Schemas that choose among kinds become references, since kinds hold each other. */
function describe(schema: z.ZodType, definitions: Record<string, JsonSchema>): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const kinds = chosenKinds.get(zodSchema);
      if (!kinds) return;
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[key];
      jsonSchema.$ref = `#/$defs/${kinds.name}`;
      if (Object.hasOwn(definitions, kinds.name)) return;
      const anyOf: JsonSchema[] = [];
      definitions[kinds.name] = { anyOf };
      for (const kind of kinds.of()) {
        const { $schema: _, ...one } = describe(kind, definitions);
        anyOf.push(one);
      }
    },
  }) as JsonSchema;
}
