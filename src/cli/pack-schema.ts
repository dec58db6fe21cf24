/** `attache pack schema`: prints the JSON Schema of packs, which ships as assets/pack.schema.json. */
import { packJsonSchema } from '../packs/schema/json-schema.ts';
import { Failure } from './failure.ts';
import { print } from './output.ts';

export async function printSchema(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new Failure(`pack schema: takes nothing, not ${args[0]}`);
  await print(JSON.stringify(packJsonSchema(), null, 2));
  return 0;
}
